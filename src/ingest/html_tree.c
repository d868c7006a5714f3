/* The tree builder at work. It asks for memory from a pool over an arena with a limit, and where that is met the build
 * is left by longjmp: the builder does not look for a failed allocation itself. Nothing is freed node by node (which
 * would recurse); the arena goes as a whole. Invariant: nodes[i].end > i, children follow their parent. Cost: linear in
 * what the guard let through. */
#include "ingest/html_tree.h"
#include <setjmp.h>

enum { CLASSES = 40, HEAD = 16 };

typedef struct pool {
  rs_arena *arena;
  void *free[CLASSES]; /* lists of blocks of 2^k bytes, given back */
  jmp_buf out;
} pool;

/* Blocks have their class in the bytes before them. */
static void *pool_take(void *ctx, size_t size) {
  pool *p = ctx;
  unsigned k = 5;
  while (k < CLASSES - 1 && (size_t)1 << k < size + HEAD) k++;
  char *block = p->free[k];
  if (block) {
    memcpy(&p->free[k], block + HEAD, sizeof p->free[k]);
  } else {
    block = rs_arena_room(p->arena, (size_t)1 << k, 1);
    if (!block) longjmp(p->out, 1);
    memcpy(block, &k, sizeof k);
  }
  return block + HEAD;
}

static void pool_give(void *ctx, void *at) {
  if (!at) return;
  pool *p = ctx;
  char *block = (char *)at - HEAD;
  unsigned k;
  memcpy(&k, block, sizeof k);
  memcpy(block + HEAD, &p->free[k], sizeof p->free[k]);
  p->free[k] = block;
}

static bool build(pool *p, rs_str page, const GumboNode **root) {
  GumboOptions o = kGumboDefaultOptions;
  o.allocator = pool_take;
  o.deallocator = pool_give;
  o.userdata = p;
  o.max_errors = 0;
  if (setjmp(p->out)) return false;
  *root = gumbo_parse_with_options(&o, page.p, page.n)->root;
  return true;
}

static const GumboVector *children(const GumboNode *n) {
  static const GumboVector NONE = {NULL, 0, 0};
  return n->type == GUMBO_NODE_ELEMENT ? &n->v.element.children : &NONE;
}

typedef struct step {
  uint32_t node, next; /* the next child to go into */
} step;

typedef struct walk {
  rs_tree *t;
  rs_arena *work;
  step *stack;
  uint32_t depth, stack_cap, cap;
} walk;

static bool enter(walk *w, const GumboNode *node, uint32_t parent) {
  rs_tree *t = w->t;
  if (t->n == w->cap)
    t->nodes = rs_arena_grow(w->work, t->nodes, t->n, (size_t)t->n * 2 + 256, sizeof *t->nodes, &w->cap);
  if (t->nodes && w->depth == w->stack_cap)
    w->stack = rs_arena_grow(w->work, w->stack, w->depth, (size_t)w->depth * 2 + 64, sizeof *w->stack, &w->stack_cap);
  if (!t->nodes || !w->stack) return false;
  t->nodes[t->n] = (rs_hnode){.node = node, .parent = parent};
  w->stack[w->depth++] = (step){t->n++, 0};
  return true;
}

static bool flatten(const GumboNode *root, rs_tree *t, rs_arena *work) {
  walk w = {.t = t, .work = work};
  bool ok = enter(&w, root, 0);
  while (ok && w.depth) {
    step *top = &w.stack[w.depth - 1];
    const GumboVector *v = children(t->nodes[top->node].node);
    if (top->next == v->length) {
      t->nodes[top->node].end = t->n;
      w.depth--;
      continue;
    }
    const GumboNode *child = v->data[top->next++];
    if (child->type == GUMBO_NODE_COMMENT || child->type == GUMBO_NODE_TEMPLATE) continue;
    ok = enter(&w, child, top->node);
  }
  return ok;
}

rasid_status rs_html_tree(rs_str page, rs_arena *work, rs_tree *t, bool *built, rasid_error *err) {
  *t = (rs_tree){.page = page};
  pool *p = rs_arena_alloc(work, 1, sizeof *p);
  if (!p) return rs_fail_memory(err);
  p->arena = work;
  const GumboNode *root = NULL;
  *built = build(p, page, &root) && flatten(root, t, work);
  return RASID_OK;
}

rs_str rs_html_attribute(const rs_hnode *n, const char *name) {
  if (n->node->type != GUMBO_NODE_ELEMENT) return rs_str_make(NULL, 0);
  const GumboAttribute *at = gumbo_get_attribute(&n->node->v.element.attributes, name);
  return at ? rs_str_trim(rs_str_from_c(at->value)) : rs_str_make(NULL, 0);
}

/* Elements that stand on lines of their own. A table. */
bool rs_html_block(GumboTag tag) {
  switch (tag) {
  case GUMBO_TAG_ADDRESS:
  case GUMBO_TAG_ARTICLE:
  case GUMBO_TAG_ASIDE:
  case GUMBO_TAG_BLOCKQUOTE:
  case GUMBO_TAG_BODY:
  case GUMBO_TAG_CENTER:
  case GUMBO_TAG_DD:
  case GUMBO_TAG_DETAILS:
  case GUMBO_TAG_DIR:
  case GUMBO_TAG_DIV:
  case GUMBO_TAG_DL:
  case GUMBO_TAG_DT:
  case GUMBO_TAG_FIELDSET:
  case GUMBO_TAG_FIGCAPTION:
  case GUMBO_TAG_FIGURE:
  case GUMBO_TAG_FOOTER:
  case GUMBO_TAG_FORM:
  case GUMBO_TAG_H1:
  case GUMBO_TAG_H2:
  case GUMBO_TAG_H3:
  case GUMBO_TAG_H4:
  case GUMBO_TAG_H5:
  case GUMBO_TAG_H6:
  case GUMBO_TAG_HEADER:
  case GUMBO_TAG_HR:
  case GUMBO_TAG_HTML:
  case GUMBO_TAG_LI:
  case GUMBO_TAG_MAIN:
  case GUMBO_TAG_MENU:
  case GUMBO_TAG_NAV:
  case GUMBO_TAG_OL:
  case GUMBO_TAG_P:
  case GUMBO_TAG_PRE:
  case GUMBO_TAG_SECTION:
  case GUMBO_TAG_SUMMARY:
  case GUMBO_TAG_TABLE:
  case GUMBO_TAG_TBODY:
  case GUMBO_TAG_TD:
  case GUMBO_TAG_TFOOT:
  case GUMBO_TAG_TH:
  case GUMBO_TAG_THEAD:
  case GUMBO_TAG_TR:
  case GUMBO_TAG_UL:
  case GUMBO_TAG_CAPTION:
  case GUMBO_TAG_HEAD:
  case GUMBO_TAG_TITLE: return true;
  default: return false;
  }
}

rs_str rs_html_content(const rs_tree *t, uint32_t node, rs_arena *a) {
  size_t n = 0;
  for (uint32_t i = node; i < t->nodes[node].end; i++)
    if (rs_html_is_text(&t->nodes[i])) n += strlen(t->nodes[i].node->v.text.text);
  char *to = rs_arena_room(a, n + 1, 1);
  if (!to) return rs_str_make(NULL, 0);
  n = 0;
  for (uint32_t i = node; i < t->nodes[node].end; i++) {
    if (!rs_html_is_text(&t->nodes[i])) continue;
    size_t len = strlen(t->nodes[i].node->v.text.text);
    memcpy(to + n, t->nodes[i].node->v.text.text, len);
    n += len;
  }
  return rs_str_make(to, n);
}
