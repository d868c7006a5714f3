/* The files of a folder and of those inside it. */
#ifndef RS_INGEST_FOLDER_H
#define RS_INGEST_FOLDER_H
#include "ingest/note.h"

typedef struct rs_folder rs_folder;
/* Opens a folder, *out NULL where the path is something else (no error). RASID_IO, RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_folder_open(const char *path, rs_folder **out, rasid_error *err);
/* The path of the next regular file, valid until the next call: in the byte order of the paths, those left out in which
 * a name begins with a dot. What cannot be opened is noted. RASID_END, RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_folder_next(rs_folder *f, const rs_notes *notes, const char **path, rasid_error *err);
void rs_folder_close(rs_folder *f);
#endif
