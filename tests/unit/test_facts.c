/* A sample of facts that the embedded lexicon must know: who held an office on a day, and who belonged to what. All of
 * it is common knowledge; the first answer counts. */
#include <rasid_admin.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const struct {
  const char *on, *office, *name, *level;
} LEADERS[] = {
    {"2001-06-01", "President of the United States", "Bush", "head-of-state"},
    {"2014-05-01", "President of the United States", "Obama", "head-of-state"},
    {"2005-01-01", "Prime Minister of the United Kingdom", "Blair", "head-of-government"},
    {"2016-12-01", "Prime Minister of the United Kingdom", "May", "head-of-government"},
    {"2010-01-01", "Chancellor of Germany", "Merkel", "head-of-government"},
    {"2003-01-01", "President of France", "Chirac", "head-of-state"},
    {"2018-01-01", "President of France", "Macron", "head-of-state"},
    {"2010-01-01", "President of Russia", "Medvedev", "head-of-state"},
    {"2010-01-01", "Prime Minister of Russia", "Putin", "head-of-government"},
    {"2006-01-01", "President of China", "Hu Jintao", "head-of-state"},
    {"2015-01-01", "Premier of China", "Li Keqiang", "head-of-government"},
    {"2010-01-01", "President of Kazakhstan", "Nazarbayev", "head-of-state"},
    {"2020-01-01", "President of Kazakhstan", "Tokayev", "head-of-state"},
    {"2010-01-01", "President of Uzbekistan", "Karimov", "head-of-state"},
    {"2018-01-01", "President of Uzbekistan", "Mirziyoyev", "head-of-state"},
    {"2010-01-01", "President of Egypt", "Mubarak", "head-of-state"},
    {"2013-01-01", "President of Egypt", "Morsi", "head-of-state"},
    {"2008-01-01", "King of Saudi Arabia", "Abdullah", "head-of-state"},
    {"2010-01-01", "President of Tunisia", "Ben Ali", "head-of-state"},
    {"2020-06-01", "President of Tunisia", "Saied", "head-of-state"},
    {"2010-01-01", "President of Syria", "Assad", "head-of-state"},
    {"2008-01-01", "President of Iran", "Ahmadinejad", "head-of-state"},
    {"2016-01-01", "President of Iran", "Rouhani", "head-of-state"},
    {"2010-01-01", "Prime Minister of Turkey", "Erdogan", "head-of-government"},
    {"2016-01-01", "President of Turkey", "Erdogan", "head-of-state"},
    {"2010-01-01", "Prime Minister of India", "Singh", "head-of-government"},
    {"2012-01-01", "President of Pakistan", "Zardari", "head-of-state"},
    {"2015-01-01", "Prime Minister of Japan", "Abe", "head-of-government"},
    {"2005-01-01", "President of Brazil", "Lula", "head-of-state"},
    {"2012-01-01", "Foreign Minister of Russia", "Lavrov", "minister"},
    {"2010-01-01", "UN Secretary-General", "Ban Ki-moon", "senior-official"},
    {"2005-01-01", "UN Secretary-General", "Annan", "senior-official"},
    {"2014-05-01", "الرئيس الأمريكي", "أوباما", "head-of-state"},
    {"2010-01-01", "رئيس كازاخستان", "نزارباييف", "head-of-state"},
    {"2010-01-01", "الرئيس المصري", "مبارك", "head-of-state"},
    {"2013-01-01", "الرئيس المصري", "مرسي", "head-of-state"},
    {"2008-01-01", "العاهل السعودي", "عبد", "head-of-state"},
    {"2016-01-01", "العاهل الأردني", "عبد", "head-of-state"},
    {"2012-01-01", "وزير الخارجية الروسي", "لافروف", "minister"},
    {"2016-01-01", "وزير الخارجية السعودي", "الجبير", "minister"},
    {"2015-01-01", "رئيس الوزراء الياباني", "آبي", "head-of-government"},
    {"2010-01-01", "المستشارة الألمانية", "ميركل", "head-of-government"},
    {"2016-01-01", "الرئيس الإيراني", "روحاني", "head-of-state"},
    {"2016-01-01", "الرئيس التركي", "أردوغان", "head-of-state"},
    {"2010-01-01", "الأمين العام للأمم المتحدة", "بان كي مون", "senior-official"},
    {"2020-01-01", "الرئيس القرغيزي", "جينبيكوف", "head-of-state"},
    {"2020-01-01", "رئيس طاجيكستان", "رحمون", "head-of-state"},
    {"2020-01-01", "رئيس تركمانستان", "بردي محمدوف", "head-of-state"},
    {"2016-01-01", "أمير الكويت", "صباح", "head-of-state"},
    {"2020-06-01", "سلطان عمان", "هيثم", "head-of-state"},
    {"2008-01-01", "الرئيس اليمني", "صالح", "head-of-state"},
    {"2008-06-01", "President of Yemen", "Saleh", "head-of-state"},
    {"2000-03-01", "President of Turkey", "Demirel", "head-of-state"},
    {"2000-03-01", "President of Russia", "Putin", "head-of-state"},
    {"2000-02-01", "Prime Minister of Japan", "Obuchi", "head-of-government"},
    {"2001-03-01", "President of Pakistan", "Tarar", "head-of-state"},
    {"2001-01-01", "President of India", "Narayanan", "head-of-state"},
    {"2001-01-01", "King of Nepal", "Birendra", "head-of-state"},
    {"2010-01-01", "Prime Minister of Nepal", "Nepal", "head-of-government"},
    {"2002-06-01", "Prime Minister of Sri Lanka", "Wickremesinghe", "head-of-government"},
    {"2002-01-01", "Prime Minister of Serbia", "Zoran", "head-of-government"},
    {"2005-01-01", "Prime Minister of Georgia", "Zhvania", "head-of-government"},
    {"2006-01-01", "President of Georgia", "Saakashvili", "head-of-state"},
    {"2014-03-01", "President of Ukraine", "Turchynov", "head-of-state"},
    {"2012-06-01", "Prime Minister of Kyrgyzstan", "Babanov", "head-of-government"},
    {"2019-01-01", "Prime Minister of Kyrgyzstan", "Abylgaziev", "head-of-government"},
    {"2008-06-01", "Prime Minister of Armenia", "Sargsyan", "head-of-government"},
    {"2012-01-01", "Prime Minister of Moldova", "Filat", "head-of-government"},
    {"2018-01-01", "Prime Minister of Moldova", "Filip", "head-of-government"},
    {"2016-01-01", "Prime Minister of South Korea", "Hwang Kyo-ahn", "head-of-government"},
    {"2018-01-01", "Prime Minister of South Korea", "Lee Nak-yon", "head-of-government"},
    {"2010-06-01", "President of Switzerland", "Leuthard", "head-of-state"},
    {"2007-06-01", "President of Switzerland", "Calmy-Rey", "head-of-state"},
    {"2005-06-01", "Prime Minister of Libya", "Ghanem", "head-of-government"},
    {"2009-01-01", "Prime Minister of Ivory Coast", "Soro", "head-of-government"},
    {"2006-01-01", "Prime Minister of Senegal", "Sall", "head-of-government"},
    {"2026-06-01", "Supreme Leader of Iran", "Mojtaba", "head-of-state"},
    {"2026-06-01", "President of Iraq", "Amedi", "head-of-state"},
    {"2026-06-01", "Prime Minister of Hungary", "Magyar", "head-of-government"},
    {"2026-06-01", "Prime Minister of Bulgaria", "Radev", "head-of-government"},
    {"2026-06-01", "رئيس الوزراء العراقي", "الزيدي", "head-of-government"},
    {"2000-04-01", "رئيس الوزراء الأردني", "الروابدة", "head-of-government"},
    {"2010-01-01", "رئيس الوزراء الموريتاني", "الأغظف", "head-of-government"},
    {"2006-01-01", "رئيس الوزراء الليبي", "غانم", "head-of-government"},
    {"2006-06-01", "رئيس الوزراء الصومالي", "غيدي", "head-of-government"},
    {"2006-06-01", "رئيس الوزراء الفلسطيني", "هنية", "head-of-government"},
    {"2014-12-01", "رئيس الوزراء القرغيزي", "أوتورباييف", "head-of-government"},
    {"2003-06-01", "رئيس الوزراء الفلسطيني", "عباس", "head-of-government"},
    {"2004-01-01", "Prime Minister of Estonia", "Parts", "head-of-government"},
    {"2005-06-01", "Prime Minister of Iceland", "Halld", "head-of-government"},
    {"2003-06-01", "Prime Minister of Latvia", "Repše", "head-of-government"},
    {"2006-01-01", "Prime Minister of Bosnia and Herzegovina", "Terzić", "head-of-government"},
    {"2000-02-01", "President of Finland", "Ahtisaari", "head-of-state"},
    {"2010-01-01", "Prime Minister of Guinea-Bissau", "Gomes", "head-of-government"},
    {"2003-06-01", "Prime Minister of Togo", "Sama", "head-of-government"},
    {"2010-06-01", "Prime Minister of Madagascar", "Camille Vital", "head-of-government"},
    {"2006-01-01", "Prime Minister of Vanuatu", "Ham Lini", "head-of-government"},
    {"2004-01-01", "Prime Minister of the Solomon Islands", "Kemakeza", "head-of-government"},
    {"2013-01-01", "Prime Minister of Haiti", "Lamothe", "head-of-government"},
    {"2007-01-01", "Prime Minister of Montenegro", "turanovi", "head-of-government"},
    {"2003-01-01", "Foreign Minister of Japan", "Kawaguchi", "minister"},
    {"2005-01-01", "Foreign Minister of South Korea", "Ban Ki-moon", "minister"},
    {"2003-01-01", "Foreign Minister of India", "Sinha", "minister"},
    {"2003-03-01", "Foreign Minister of France", "Villepin", "minister"},
    {"2002-06-01", "وزير الخارجية العراقي", "ناجي صبري", "minister"},
    {"2003-06-01", "رئيس وزراء إستونيا", "بارتس", "head-of-government"},
    {"2003-06-01", "رئيس وزراء لاتفيا", "ريبشي", "head-of-government"},
    {"2011-01-01", "رئيس وزراء غينيا بيساو", "غوميز", "head-of-government"},
    {"2017-01-01", "رئيس وزراء غينيا", "يولا", "head-of-government"},
    {"2000-06-01", "الرئيس اليوغوسلافي", "ميلوسيفيتش", "head-of-state"},
    {"2014-03-01", "رئيس وزراء تشاد", "دوبي", "head-of-government"},
};

static const struct {
  const char *framework, *on, *state;
  bool member;
} MEMBERSHIPS[] = {
    {"SCO", "2000-01-01", "CHN", false},   {"SCO", "2016-01-01", "IND", false},   {"SCO", "2018-01-01", "IND", true},
    {"SCO", "2022-01-01", "IRN", false},   {"SCO", "2024-01-01", "IRN", true},    {"EU", "2003-01-01", "POL", false},
    {"EU", "2005-01-01", "POL", true},     {"EU", "2019-01-01", "GBR", true},     {"EU", "2021-01-01", "GBR", false},
    {"EU", "2012-01-01", "HRV", false},    {"EU", "2014-01-01", "HRV", true},     {"NATO", "2003-01-01", "BGR", false},
    {"NATO", "2022-01-01", "FIN", false},  {"NATO", "2023-06-01", "FIN", true},   {"NATO", "2024-06-01", "SWE", true},
    {"LAS", "2010-01-01", "SYR", true},    {"LAS", "2015-01-01", "SYR", false},   {"LAS", "2024-01-01", "SYR", true},
    {"GCC", "2010-01-01", "OMN", true},    {"GCC", "2010-01-01", "YEM", false},   {"BRICS", "2010-01-01", "ZAF", false},
    {"BRICS", "2012-01-01", "ZAF", true},  {"BRICS", "2023-01-01", "EGY", false}, {"BRICS", "2024-06-01", "EGY", true},
    {"BRICS", "2024-06-01", "ARG", false}, {"EAEU", "2015-01-01", "KGZ", false},  {"EAEU", "2016-01-01", "KGZ", true},
    {"CSTO", "2010-01-01", "UZB", true},   {"CSTO", "2014-01-01", "UZB", false},  {"CICA", "2015-01-01", "KAZ", true},
    {"OIC", "2010-01-01", "SAU", true},    {"AU", "2010-01-01", "MAR", false},    {"AU", "2018-01-01", "MAR", true},
    {"ASEAN", "2010-01-01", "VNM", true},  {"ASEAN", "2026-01-01", "TLS", true},  {"OPEC", "2018-01-01", "QAT", true},
    {"OPEC", "2020-01-01", "QAT", false},  {"OTS", "2020-01-01", "UZB", true},    {"G20", "2015-01-01", "ARG", true},
    {"RCEP", "2021-01-01", "JPN", false},  {"CIS", "2005-01-01", "GEO", true},    {"CIS", "2010-01-01", "GEO", false},
    {"UN", "2005-01-01", "MNE", false},    {"UN", "2007-01-01", "MNE", true},     {"UN", "2012-01-01", "SSD", true},
    {"WTO", "2000-01-01", "CHN", false},   {"WTO", "2002-01-01", "CHN", true},    {"AIIB", "2017-01-01", "GBR", true},
    {"QUAD", "2020-01-01", "IND", true},   {"AUKUS", "2022-01-01", "AUS", true},
};

typedef struct page {
  char text[65536];
  size_t n;
} page;

static rasid_status keep(void *ctx, const char *p, size_t n) {
  page *b = ctx;
  if (b->n + n >= sizeof b->text) return RASID_LIMIT;
  memcpy(b->text + b->n, p, n);
  b->n += n;
  b->text[b->n] = 0;
  return RASID_OK;
}

static rasid_string str(const char *z) { return (rasid_string){z, strlen(z)}; }

static int open_lexicon(void **state) {
  rasid_lexicon *lex;
  rasid_error err;
  if (rasid_lexicon_open(NULL, &lex, &err)) return -1;
  *state = lex;
  return 0;
}

static int close_lexicon(void **state) {
  rasid_lexicon_close(*state);
  return 0;
}

static void leaders(void **state) {
  rasid_engine *en;
  rasid_error err;
  int wrong = 0;
  assert_int_equal(rasid_engine_new(*state, NULL, &en, &err), RASID_OK);
  for (size_t i = 0; i < sizeof LEADERS / sizeof *LEADERS; i++) {
    page b = {.n = 0};
    char level[64];
    rasid_document doc = {.text = str(LEADERS[i].office), .date = str(LEADERS[i].on)};
    assert_int_equal(rasid_lexicon_whois(en, &doc, false, keep, &b, &err), RASID_OK);
    char *end = strchr(b.text, '\n');
    if (end) *end = 0;
    snprintf(level, sizeof level, "\"level\":\"%s\"", LEADERS[i].level);
    if (strstr(b.text, "\"kind\":\"person\"") && strstr(b.text, LEADERS[i].name) && strstr(b.text, level)) continue;
    print_error("%s, %s: not %s, but %s\n", LEADERS[i].office, LEADERS[i].on, LEADERS[i].name, b.n ? b.text : "nobody");
    wrong++;
  }
  rasid_engine_free(en);
  assert_int_equal(wrong, 0);
}

static void memberships(void **state) {
  int wrong = 0;
  for (size_t i = 0; i < sizeof MEMBERSHIPS / sizeof *MEMBERSHIPS; i++) {
    page b = {.n = 0};
    char row[80];
    rasid_error err;
    assert_int_equal(
        rasid_lexicon_members(*state, str(MEMBERSHIPS[i].framework), str(MEMBERSHIPS[i].on), false, keep, &b, &err),
        RASID_OK);
    snprintf(row, sizeof row, "\"state\":\"%s\",\"status\":\"member\"", MEMBERSHIPS[i].state);
    if ((b.n && strstr(b.text, row)) == MEMBERSHIPS[i].member) continue;
    print_error("%s, %s: %s is %s\n", MEMBERSHIPS[i].framework, MEMBERSHIPS[i].on, MEMBERSHIPS[i].state,
                MEMBERSHIPS[i].member ? "missing" : "a member");
    wrong++;
  }
  assert_int_equal(wrong, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(leaders), cmocka_unit_test(memberships)};
  return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
