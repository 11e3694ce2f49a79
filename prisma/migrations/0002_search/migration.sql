-- The search index, outside Prisma's models. The terms are words already cut and folded by lib/search, every two and
-- three of them that stand in a row, joined by "_", and filters; so the tokenizer has nothing to do, and where a term
-- stands in a row need not be kept. Rows are numbered from the newest to the oldest, those without a date last: the first
-- rows that match are the newest.

CREATE VIRTUAL TABLE "Search" USING fts5(
  "terms",
  content = '',
  detail = none,
  columnsize = 0,
  tokenize = "ascii tokenchars '_'"
);

-- What stands in each row, in order, as the numbers of its words.
CREATE TABLE "SearchText" (
  "row" INTEGER PRIMARY KEY NOT NULL,
  "words" BLOB NOT NULL
) STRICT;

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

-- Every word of the record as it is written most often, and in how many rows it stands: in none where it stands only in
-- names around a row.
CREATE TABLE "SearchWord" (
  "folded" TEXT NOT NULL,
  "exact" TEXT NOT NULL,
  "written" TEXT NOT NULL,
  "entries" INTEGER NOT NULL,
  "number" INTEGER NOT NULL,
  PRIMARY KEY ("folded", "exact")
) STRICT, WITHOUT ROWID;

-- Every two words that stand side by side somewhere, exact and folded: in how many rows, and how firmly they belong
-- together (0 to 1).
CREATE TABLE "SearchPair" (
  "pair" TEXT NOT NULL PRIMARY KEY,
  "entries" INTEGER NOT NULL,
  "bond" REAL NOT NULL
) STRICT, WITHOUT ROWID;
