-- The search index, outside Prisma's models: a full-text table whose rowid is Statement.position + 1. Its text is already
-- cut into words and folded by lib/search, so the tokenizer has nothing to take away.

CREATE VIRTUAL TABLE "Search" USING fts5(
  "viExact",
  "enExact",
  "viFolded",
  "enFolded",
  "names",
  "context",
  content = '',
  tokenize = "unicode61 remove_diacritics 0"
);
