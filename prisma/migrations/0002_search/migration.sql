-- The search index, outside Prisma's models. Its text is already cut into words and folded by lib/search, so the
-- tokenizer has nothing to take away. Rows are numbered from the newest to the oldest, those without a date last: the
-- first rows that match are the newest.

CREATE VIRTUAL TABLE "Search" USING fts5(
  "viExact",
  "enExact",
  "viFolded",
  "enFolded",
  "names",
  "context",
  "filters",
  tokenize = "unicode61 remove_diacritics 0"
);

-- What each row of the index is counted by.
CREATE TABLE "SearchEntry" (
  "row" INTEGER PRIMARY KEY NOT NULL,
  "id" TEXT NOT NULL UNIQUE,
  "type" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "act" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "themes" TEXT NOT NULL,
  "masterplans" TEXT NOT NULL
) STRICT;

-- Every word of the record as it is written most often, and in how many rows it stands.
CREATE TABLE "SearchWord" (
  "folded" TEXT NOT NULL,
  "exact" TEXT NOT NULL,
  "written" TEXT NOT NULL,
  "entries" INTEGER NOT NULL,
  PRIMARY KEY ("folded", "exact")
) STRICT, WITHOUT ROWID;

-- Every two words that stand side by side somewhere, exact and folded: in how many rows, and how firmly they belong
-- together (0 to 1).
CREATE TABLE "SearchPair" (
  "pair" TEXT NOT NULL PRIMARY KEY,
  "entries" INTEGER NOT NULL,
  "bond" REAL NOT NULL
) STRICT, WITHOUT ROWID;
