/* Samples of what the embedded lexicon knows: who held which office on a day, who belonged to what, where a place lies; and
 * how much there is of each, so that a file that goes missing is told. */
#define _POSIX_C_SOURCE 200809L
#include <rasid_admin.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct world {
  rasid_lexicon *lex;
  rasid_engine *en;
  char out[1 << 16];
  size_t n;
} world;

static rasid_string str(const char *z) { return (rasid_string){z, strlen(z)}; }

static rasid_status keep(void *ctx, const char *data, size_t n) {
  world *w = ctx;
  if (w->n + n >= sizeof w->out) return RASID_LIMIT;
  memcpy(w->out + w->n, data, n);
  w->out[w->n += n] = 0;
  return RASID_OK;
}

static int open_world(void **state) {
  static world w;
  rasid_error err;
  if (rasid_lexicon_open(NULL, &w.lex, &err) || rasid_engine_new(w.lex, NULL, &w.en, &err)) return -1;
  *state = &w;
  return 0;
}

static int close_world(void **state) {
  world *w = *state;
  rasid_engine_free(w->en);
  rasid_lexicon_close(w->lex);
  return 0;
}

/* The first answer holds all of these words; the first that it lacks is told. */
static void first_line_holds(world *w, const char *name, const char *on, const char *words) {
  rasid_error err;
  rasid_document doc = {.text = str(name), .date = str(on)};
  w->n = 0, w->out[0] = 0;
  assert_int_equal(rasid_lexicon_whois(w->en, &doc, false, keep, w, &err), RASID_OK);
  w->out[strcspn(w->out, "\n")] = 0;
  char copy[256], *rest = copy;
  snprintf(copy, sizeof copy, "%s", words);
  for (char *word; (word = strtok_r(rest, " ", &rest)) != NULL;)
    if (!strstr(w->out, word)) fail_msg("%s on %s: %s lacks %s", name, on, w->out[0] ? w->out : "nothing", word);
}

static void leaders(void **state) {
  static const char *const rows[][3] = {
      {"Olusegun Obasanjo", "2003-06-01", "\"NGA\" \"president\" \"head-of-state\""},
      {"Jean Chrétien", "2001-01-01", "\"CAN\" \"prime-minister\" \"head-of-government\""},
      {"Gerhard Schröder", "2004-01-01", "\"DEU\" \"chancellor\""},
      {"Gerhard Schröder", "2010-01-01", "\"DEU\" \"level\":null"},
      {"Megawati Sukarnoputri", "2002-01-01", "\"IDN\" \"president\""},
      {"Askar Akayev", "2004-01-01", "\"KGZ\" \"president\""},
      {"Sushila Karki", "2025-10-01", "\"NPL\" \"prime-minister\""},
      {"Vladimir Putin", "2010-01-01", "\"RUS\" \"prime-minister\""},
      {"Vladimir Putin", "2015-01-01", "\"RUS\" \"president\""},
      {"Emomali Rahmon", "2020-01-01", "\"TJK\" \"president\""},
      {"Colin Powell", "2003-02-05", "\"USA\" \"minister\""},
      {"Joschka Fischer", "2003-02-05", "\"DEU\" \"minister-foreign\""},
      {"Jaap de Hoop Scheffer", "2006-01-01", "\"NATO\" \"secretary-general\""},
      {"Pascal Lamy", "2010-01-01", "\"WTO\" \"director-general\""},
      {"Ali Abdullah Saleh", "2005-01-01", "\"YEM\" \"president\" \"head-of-state\""},
      {"Ali Abdullah Saleh", "2015-01-01", "\"YEM\" \"level\":null"},
      {"علي عبدالله صالح", "2005-01-01", "\"YEM\" \"president\""},
      {"Süleyman Demirel", "2000-01-01", "\"TUR\" \"president\""},
      {"Felix Kulov", "2006-01-01", "\"KGZ\" \"prime-minister\""},
      {"Slobodan Milosevic", "2000-01-01", "\"YUG\" \"president\""},
      {"Vojislav Koštunica", "2001-01-01", "\"YUG\" \"president\""},
      {"Andris Bērziņš", "2001-01-01", "\"LVA\" \"prime-minister\""},
      {"Andris Bērziņš", "2012-01-01", "\"LVA\" \"president\""},
      {"Abhisit", "2010-01-01", "\"THA\" \"prime-minister\""},
      {"Aliyev", "2002-01-01", "\"AZE\" \"president\" Heydar"},
      {"بردي محمدوف", "2010-01-01", "\"TKM\" \"president\" قربان"},
      {"Khil Raj Regmi", "2013-06-01", "\"NPL\" \"prime-minister\""},
      {"Balendra Shah", "2026-06-01", "\"NPL\" \"prime-minister\""},
      {"Ali Mohammed Ghedi", "2006-01-01", "\"SOM\" \"prime-minister\""},
      {"Isaac Zida", "2015-01-01", "\"BFA\" \"prime-minister\""},
      {"Ali Khamenei", "2020-01-01", "\"IRN\" \"supreme-leader\""},
      {"Ali Khamenei", "2026-06-01", "\"IRN\" \"level\":null"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) first_line_holds(*state, rows[i][0], rows[i][1], rows[i][2]);
}

/* As the press of the Gulf, Egypt, the Maghreb and of news agencies spells them. */
static const char *const SPELLINGS[][3] = {
    {"مولود تشاووش أوغلو", "2018-06-01", "\"TUR\" \"minister-foreign\""},
    {"صدير جباروف", "2023-06-01", "\"KGZ\" \"president\""},
    {"قربانقولي بيردي محمدوف", "2015-06-01", "\"TKM\" \"president\""},
    {"سردار بيردي محمدوف", "2023-06-01", "\"TKM\" \"president\""},
    {"شوكت ميرزيوييف", "2010-06-01", "\"UZB\" \"prime-minister\""},
    {"قاسم جومرت توكاييف", "2004-06-01", "\"KAZ\" \"minister-foreign\""},
    {"بيبوت أتامكولوف", "2019-06-01", "\"KAZ\" \"minister-foreign\""},
    {"نورلان يرميكباييف", "2025-06-01", "\"SCO\" \"secretary-general\""},
    {"دميتري ميزينتسيف", "2014-06-01", "\"SCO\" \"secretary-general\""},
    {"كونداليزا رايس", "2006-06-01", "\"USA\" \"minister-foreign\""},
    {"Susan Rice", "2012-06-01", "\"USA\" \"permanent-representative\""},
    {"عبد اللطيف الزياني", "2015-01-01", "\"GCC\" \"secretary-general\""},
    {"عبد اللطيف الزياني", "2022-01-01", "\"BHR\" \"minister-foreign\""},
    {"أحمد أبو الغيط", "2008-01-01", "\"EGY\" \"minister-foreign\""},
    {"أحمد أبو الغيط", "2020-01-01", "\"LAS\" \"secretary-general\""},
    {"محمد بن نايف", "2016-01-01", "\"SAU\" \"crown-prince\""},
    {"مقرن بن عبد العزيز", "2015-02-15", "\"SAU\" \"crown-prince\""},
    {"خالد العطية", "2014-01-01", "\"QAT\" \"minister-foreign\""},
    {"تشين قانغ", "2023-03-01", "\"CHN\" \"minister-foreign\""},
    {"رمطان لعمامرة", "2022-06-01", "\"DZA\" \"minister-foreign\""},
    {"الطيب البكوش", "2015-06-01", "\"TUN\" \"minister-foreign\""},
    {"سعد الدين العثماني", "2019-06-01", "\"MAR\" \"prime-minister\""},
    {"إبراهيم غندور", "2016-06-01", "\"SDN\" \"minister-foreign\""},
    {"عبد الملك المخلافي", "2017-06-01", "\"YEM\" \"minister-foreign\""},
    {"بنيامين نتانياهو", "2024-06-01", "\"ISR\" \"prime-minister\""},
    {"حقان فيدان", "2024-06-01", "\"TUR\" \"minister-foreign\""},
    {"Kasym-Zhomart Tokaev", "2005-06-01", "\"KAZ\" \"minister-foreign\""},
    {"Shavkat Mirziyaev", "2010-06-01", "\"UZB\" \"prime-minister\""},
    {"Emomali Rahmonov", "2002-06-01", "\"TJK\" \"president\""},
    {"Gurbanguly Berdymukhammedov", "2012-06-01", "\"TKM\" \"president\""},
    {"Abdul Hamid Dbeibah", "2022-06-01", "\"LBY\" \"prime-minister\""},
    {"Abdrabbuh Mansur Hadi", "2015-06-01", "\"YEM\" \"president\""},
    {"Ekmeleddin Ihsanoglu", "2010-06-01", "\"OIC\" \"secretary-general\""},
    {"Nayef Al-Hajraf", "2021-06-01", "\"GCC\" \"secretary-general\""},
    {"Tang Jiaxuan", "2001-06-01", "\"CHN\" \"minister-foreign\""},
    {"Dominique Strauss-Kahn", "2009-06-01", "\"IMF\" \"director-general\""},
    {"Paul Wolfowitz", "2006-06-01", "\"WB\" \"bank-president\""},
    {"Gro Harlem Brundtland", "2002-06-01", "\"WHO\" \"director-general\""},
    {"Moussa Faki Mahamat", "2020-06-01", "\"AU\" \"chairman\""},
    {"Herman Van Rompuy", "2012-06-01", "\"EU\" \"chairman\""},
    {"Choe Son-hui", "2024-06-01", "\"PRK\" \"minister-foreign\""},
    {"Stephane Sejourne", "2024-06-01", "\"FRA\" \"minister-foreign\""},
    {"Governor-General of Canada", "2022-01-01", "\"CAN\" \"governor-general\""},
    {"الحاكم العام لأستراليا", "2020-01-01", "\"AUS\" \"governor-general\""},
    {"Sandra Mason", "2020-01-01", "\"BRB\" \"governor-general\""},
    {"Sandra Mason", "2023-01-01", "\"BRB\" \"president\""},
    {"Louise Arbour", "2006-07-01", "\"OHCHR\" \"commissioner\""},
    {"Louise Arbour", "2026-07-01", "\"CAN\" \"governor-general\""},
    {"رئيسة المفوضية الأوروبية", "2022-01-01", "\"EU\" \"chairman\" أورسولا"},
    {"رئيس البنك الدولي", "2022-01-01", "\"WB\" \"bank-president\" مالباس"},
    {"مديرة صندوق النقد الدولي", "2022-01-01", "\"IMF\" \"organisation\""},
    {"المستشارة الألمانية", "2015-01-01", "\"DEU\" \"chancellor\""},
    {"خادم الحرمين الشريفين", "2012-01-01", "\"SAU\" عبدالله"},
    {"نور سلطان", "2020-01-01", "\"KAZ\" \"state\""},
    {"زائير", "1995-01-01", "\"COD\" \"state\""},
    {"Zaire", "1995-01-01", "\"COD\" \"state\""},
    {"فييتنام", "2024-01-01", "\"VNM\" \"state\""},
    {"فرصوفيا", "2024-01-01", "\"POL\" \"state\""},
    {"أكوردا", "2024-01-01", "\"KAZ\" \"state\""},
    {"قيرغيزيا", "2024-01-01", "\"KGZ\" \"state\""},
    {"أورومتشي", "2015-01-01", "\"CHN\" \"place\""},
    {"منظمة المؤتمر الإسلامي", "2005-01-01", "\"OIC\" \"organisation\""},
    {"د ب أ", "2020-01-01", "\"DEU\" \"agency\""},
};

static void press_spellings(void **state) {
  for (size_t i = 0; i < sizeof SPELLINGS / sizeof *SPELLINGS; i++)
    first_line_holds(*state, SPELLINGS[i][0], SPELLINGS[i][1], SPELLINGS[i][2]);
}

static void places(void **state) {
  static const char *const rows[][2] = {
      {"Strait of Hormuz", "\"place\" \"country\":null \"lat\":26.57"},
      {"Kanpur", "\"IND\" \"lat\":26.46"},
      {"Baikonur", "\"KAZ\" \"lat\":45.6"},
      {"Grand Ethiopian Renaissance Dam", "\"ETH\""},
      {"Zhengzhou", "\"CHN\" \"lat\":34.7"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) first_line_holds(*state, rows[i][0], "2024-01-01", rows[i][1]);
}

/* "+KEN" is a member on that day, "-KEN" is none. */
static void memberships(void **state) {
  static const char *const rows[][3] = {
      {"SCO", "2018-01-01", "+IND +PAK -IRN -BLR -MNG"}, {"SCO", "2016-01-01", "+UZB -IND"},
      {"SCO", "2024-07-04", "+IRN +BLR"},                {"BRICS", "2023-06-01", "+ZAF -ARE"},
      {"BRICS", "2025-02-01", "+ARE +IDN +ETH -KAZ"},    {"EU", "2003-01-01", "+GBR -POL"},
      {"EU", "2021-01-01", "-GBR +HRV +POL"},            {"NATO", "2023-06-01", "+FIN -SWE"},
      {"ASEAN", "1996-01-01", "+VNM -KHM"},              {"ASEAN", "2025-11-01", "+TLS"},
      {"OPEC", "2014-01-01", "+QAT +AGO -GAB"},          {"OPEC", "2024-01-01", "-QAT -AGO -ECU +COG"},
      {"LAS", "2015-01-01", "-SYR +DJI"},                {"LAS", "2024-01-01", "+SYR"},
      {"CIS", "2008-01-01", "+GEO"},                     {"CIS", "2010-01-01", "-GEO"},
      {"EAEU", "2015-01-01", "+KAZ -KGZ"},               {"UN", "1991-12-01", "+PRK -KAZ"},
      {"UN", "2012-01-01", "+KAZ +SSD +CHE -PSE"},       {"WTO", "2002-01-01", "+CHN -RUS"},
      {"WTO", "2016-01-01", "+KAZ -UZB"},                {"G8", "2015-01-01", "-RUS"},
      {"ECOWAS", "2025-02-01", "-MLI +SEN"},             {"AU", "2016-01-01", "-MAR +SSD"},
      {"C+C5", "2023-05-19", "+CHN +TKM"},               {"CSTO", "2013-01-01", "-UZB +ARM"},
      {"UNSC", "2015-06-01", "+CHN +JOR +MYS -EGY"},     {"UNSC", "2018-03-01", "+KAZ +NLD -ITA"},
      {"UNSC", "2025-06-01", "+DZA +PAK +SOM -ARE"},     {"UNSC", "2026-06-01", "+BHR +LBR -DZA"},
      {"SADC", "2010-01-01", "+ZAF"},                    {"OTS", "2022-01-01", "+UZB +TUR -TKM"},
  };
  world *w = *state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    rasid_error err;
    w->n = 0, w->out[0] = 0;
    assert_int_equal(rasid_lexicon_members(w->lex, str(rows[i][0]), str(rows[i][1]), false, keep, w, &err), RASID_OK);
    char copy[64], *rest = copy, want[64];
    snprintf(copy, sizeof copy, "%s", rows[i][2]);
    for (char *state_; (state_ = strtok_r(rest, " ", &rest)) != NULL;) {
      snprintf(want, sizeof want, "\"state\":\"%s\",\"status\":\"member\"", state_ + 1);
      if ((strstr(w->out, want) != NULL) != (state_[0] == '+'))
        fail_msg("%s on %s: %s", rows[i][0], rows[i][1], state_);
    }
  }
}

static uint32_t entries_of(const char *json, const char *kind) {
  char key[40];
  snprintf(key, sizeof key, "\"%s\":{\"all\":", kind);
  const char *p = strstr(json, key);
  return p ? (uint32_t)strtoul(p + strlen(key), NULL, 10) : 0;
}

static void how_much(void **state) {
  static const struct {
    const char *kind;
    uint32_t least;
  } rows[] = {{"place", 3000}, {"outlet", 250}, {"agency", 60}, {"organisation", 150}, {"framework", 60},
              {"relation", 590}, {"person", 2570}};
  world *w = *state;
  rasid_error err;
  w->n = 0;
  assert_int_equal(rasid_lexicon_stats(w->lex, false, keep, w, &err), RASID_OK);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (entries_of(w->out, rows[i].kind) < rows[i].least)
      fail_msg("%u of %s in %.300s", entries_of(w->out, rows[i].kind), rows[i].kind, w->out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(leaders),
      cmocka_unit_test(press_spellings),
      cmocka_unit_test(places),
      cmocka_unit_test(memberships),
      cmocka_unit_test(how_much),
  };
  return cmocka_run_group_tests(tests, open_world, close_world);
}
