/* The network for programs that draw: GraphML (Gephi, igraph, NetworkX) and DOT (Graphviz). Invariant: codes are escaped, so that
 * none can end a tag or a string. Cost: one pass over nodes and edges. */
#include "export/export.h"
#include "record/query.h"

static void xml(rs_buf *out, rs_str s) { rs_export_html(out, s); }

static void key(rs_buf *out, const char *name, const char *of, const char *type) {
  rs_buf_printf(out, "  <key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n", name, of, name, type);
}

static void number(rs_buf *out, const char *name, double v) {
  rs_buf_printf(out, "<data key=\"%s\">", name);
  rs_export_double(out, rs_value_real(v).real);
  rs_buf_c(out, "</data>");
}

void rs_network_graphml(const rs_network *n, rs_buf *out) {
  rs_buf_c(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
  key(out, "strength", "node", "double");
  key(out, "betweenness", "node", "double");
  key(out, "community", "node", "int");
  key(out, "weight", "edge", "double");
  key(out, "events", "edge", "int");
  rs_buf_c(out, "  <graph id=\"network\" edgedefault=\"undirected\">\n");
  for (uint32_t i = 0; i < n->nnodes; i++) {
    const rs_node *x = &n->nodes[i];
    rs_buf_c(out, "    <node id=\"");
    xml(out, x->code);
    rs_buf_c(out, "\">");
    number(out, "strength", (double)x->strength / 10000);
    number(out, "betweenness", x->betweenness);
    rs_buf_printf(out, "<data key=\"community\">%u</data></node>\n", x->community);
  }
  for (uint32_t i = 0; i < n->nedges; i++) {
    const rs_edge *e = &n->edges[i];
    rs_buf_c(out, "    <edge source=\"");
    xml(out, n->nodes[e->a].code);
    rs_buf_c(out, "\" target=\"");
    xml(out, n->nodes[e->b].code);
    rs_buf_c(out, "\">");
    number(out, "weight", (double)e->weight / 10000);
    rs_buf_printf(out, "<data key=\"events\">%u</data></edge>\n", e->events);
  }
  rs_buf_c(out, "  </graph>\n</graphml>\n");
}

static void quoted(rs_buf *out, rs_str s) {
  rs_buf_char(out, '"');
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.p[i] == '"' || s.p[i] == '\\') rs_buf_char(out, '\\');
    rs_buf_char(out, s.p[i]);
  }
  rs_buf_char(out, '"');
}

void rs_network_dot(const rs_network *n, rs_buf *out) {
  rs_buf_c(out, "graph network {\n");
  for (uint32_t i = 0; i < n->nnodes; i++) {
    rs_buf_c(out, "  ");
    quoted(out, n->nodes[i].code);
    rs_buf_printf(out, " [group=%u];\n", n->nodes[i].community);
  }
  for (uint32_t i = 0; i < n->nedges; i++) {
    const rs_edge *e = &n->edges[i];
    rs_buf_c(out, "  ");
    quoted(out, n->nodes[e->a].code);
    rs_buf_c(out, " -- ");
    quoted(out, n->nodes[e->b].code);
    /* Graphviz takes no weight below 0. */
    rs_buf_c(out, " [weight=");
    rs_export_double(out, e->weight > 0 ? rs_value_real((double)e->weight / 10000).real : 0);
    rs_buf_c(out, ", label=\"");
    rs_export_double(out, rs_value_real((double)e->weight / 10000).real);
    rs_buf_c(out, "\"];\n");
  }
  rs_buf_c(out, "}\n");
}
