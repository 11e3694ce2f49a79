-- The store's tables, by hand. schema.prisma describes the same tables; tests/contracts/store.test.ts compares the two.

CREATE TABLE "Store" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "contentHash" TEXT NOT NULL,
  CHECK ("id" = 1)
) STRICT;

CREATE TABLE "Body" (
  "slug" TEXT NOT NULL PRIMARY KEY,
  "abbreviation" TEXT NOT NULL,
  "nameVi" TEXT NOT NULL,
  "nameEn" TEXT NOT NULL,
  "level" TEXT NOT NULL,
  "succeedsSlug" TEXT,
  "preparesSlug" TEXT,
  "gapsVi" TEXT NOT NULL,
  "gapsEn" TEXT NOT NULL,
  FOREIGN KEY ("succeedsSlug") REFERENCES "Body" ("slug"),
  FOREIGN KEY ("preparesSlug") REFERENCES "Body" ("slug")
) STRICT;

CREATE TABLE "Meeting" (
  "slug" TEXT NOT NULL PRIMARY KEY,
  "bodySlug" TEXT NOT NULL,
  "edition" INTEGER NOT NULL,
  "status" TEXT NOT NULL,
  "startDate" TEXT NOT NULL,
  "endDate" TEXT NOT NULL,
  "datesKnown" TEXT NOT NULL,
  "sortDate" TEXT NOT NULL,
  "weekStart" TEXT,
  "weekEnd" TEXT,
  "cityVi" TEXT,
  "cityEn" TEXT,
  "siteVi" TEXT,
  "siteEn" TEXT,
  "country" TEXT NOT NULL,
  "mode" TEXT,
  "mottoVi" TEXT,
  "mottoEn" TEXT,
  "mottoIn" TEXT,
  "preparesSlug" TEXT,
  "gapsVi" TEXT NOT NULL,
  "gapsEn" TEXT NOT NULL,
  FOREIGN KEY ("bodySlug") REFERENCES "Body" ("slug"),
  FOREIGN KEY ("preparesSlug") REFERENCES "Meeting" ("slug")
) STRICT;

CREATE TABLE "Declaration" (
  "slug" TEXT NOT NULL PRIMARY KEY,
  "meetingSlug" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "titleVi" TEXT NOT NULL,
  "titleEn" TEXT NOT NULL,
  "titleIn" TEXT NOT NULL,
  "shortVi" TEXT,
  "shortEn" TEXT,
  "aliasesVi" TEXT NOT NULL,
  "aliasesEn" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "sortDate" TEXT NOT NULL,
  "act" TEXT NOT NULL,
  "verbVi" TEXT,
  "verbEn" TEXT,
  "gapsVi" TEXT NOT NULL,
  "gapsEn" TEXT NOT NULL,
  FOREIGN KEY ("meetingSlug") REFERENCES "Meeting" ("slug")
) STRICT;

CREATE TABLE "Theme" (
  "slug" TEXT NOT NULL PRIMARY KEY,
  "nameVi" TEXT NOT NULL,
  "nameEn" TEXT NOT NULL,
  "typed" TEXT NOT NULL,
  "descriptionVi" TEXT NOT NULL,
  "descriptionEn" TEXT NOT NULL
) STRICT;

CREATE TABLE "Initiative" (
  "slug" TEXT NOT NULL PRIMARY KEY,
  "type" TEXT NOT NULL,
  "nameVi" TEXT NOT NULL,
  "nameEn" TEXT NOT NULL,
  "nameIn" TEXT NOT NULL,
  "abbreviation" TEXT,
  "variantsVi" TEXT NOT NULL,
  "variantsEn" TEXT NOT NULL,
  "gapsVi" TEXT NOT NULL,
  "gapsEn" TEXT NOT NULL
) STRICT;

CREATE TABLE "InitiativeTheme" (
  "initiativeSlug" TEXT NOT NULL,
  "themeSlug" TEXT NOT NULL,
  FOREIGN KEY ("initiativeSlug") REFERENCES "Initiative" ("slug"),
  FOREIGN KEY ("themeSlug") REFERENCES "Theme" ("slug"),
  PRIMARY KEY ("initiativeSlug", "themeSlug")
) STRICT;

CREATE TABLE "InitiativeMasterplan" (
  "initiativeSlug" TEXT NOT NULL,
  "masterplanSlug" TEXT NOT NULL,
  FOREIGN KEY ("initiativeSlug") REFERENCES "Initiative" ("slug"),
  FOREIGN KEY ("masterplanSlug") REFERENCES "Masterplan" ("slug"),
  PRIMARY KEY ("initiativeSlug", "masterplanSlug")
) STRICT;

CREATE TABLE "Masterplan" (
  "slug" TEXT NOT NULL PRIMARY KEY,
  "abbreviation" TEXT NOT NULL,
  "nameVi" TEXT NOT NULL,
  "nameEn" TEXT NOT NULL,
  "nameIn" TEXT NOT NULL,
  "startYear" INTEGER NOT NULL,
  "endYear" INTEGER NOT NULL,
  "succeedsSlug" TEXT,
  "gapsVi" TEXT NOT NULL,
  "gapsEn" TEXT NOT NULL,
  FOREIGN KEY ("succeedsSlug") REFERENCES "Masterplan" ("slug")
) STRICT;

CREATE TABLE "Term" (
  "slug" TEXT NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "nameVi" TEXT NOT NULL,
  "nameEn" TEXT NOT NULL,
  "nameIn" TEXT NOT NULL,
  "abbreviation" TEXT,
  "variantsVi" TEXT NOT NULL,
  "variantsEn" TEXT NOT NULL,
  "typed" TEXT NOT NULL,
  "recordFolder" TEXT,
  "recordSlug" TEXT,
  "gapsVi" TEXT NOT NULL,
  "gapsEn" TEXT NOT NULL
) STRICT;

CREATE TABLE "Source" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "title" TEXT,
  "labelVi" TEXT NOT NULL,
  "labelEn" TEXT NOT NULL,
  "publisher" TEXT,
  "agency" TEXT,
  "author" TEXT,
  "published" TEXT,
  "url" TEXT,
  "paragraphs" INTEGER,
  "notesVi" TEXT NOT NULL,
  "notesEn" TEXT NOT NULL
) STRICT;

CREATE TABLE "Furniture" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "sourceId" TEXT NOT NULL,
  "paragraphs" TEXT NOT NULL,
  "whyVi" TEXT NOT NULL,
  "whyEn" TEXT NOT NULL,
  FOREIGN KEY ("sourceId") REFERENCES "Source" ("id")
) STRICT;

CREATE TABLE "Statement" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "anchor" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "topic" TEXT,
  "act" TEXT,
  "verbVi" TEXT,
  "verbEn" TEXT,
  "number" INTEGER,
  "position" INTEGER NOT NULL,
  "date" TEXT NOT NULL,
  "until" TEXT,
  "sortDate" TEXT NOT NULL,
  "titleVi" TEXT,
  "titleEn" TEXT,
  "textVi" TEXT NOT NULL,
  "textEn" TEXT NOT NULL,
  "bodySlug" TEXT,
  "meetingSlug" TEXT,
  "declarationSlug" TEXT,
  "initiativeSlug" TEXT,
  "masterplanSlug" TEXT,
  "termSlug" TEXT,
  FOREIGN KEY ("bodySlug") REFERENCES "Body" ("slug"),
  FOREIGN KEY ("meetingSlug") REFERENCES "Meeting" ("slug"),
  FOREIGN KEY ("declarationSlug") REFERENCES "Declaration" ("slug"),
  FOREIGN KEY ("initiativeSlug") REFERENCES "Initiative" ("slug"),
  FOREIGN KEY ("masterplanSlug") REFERENCES "Masterplan" ("slug"),
  FOREIGN KEY ("termSlug") REFERENCES "Term" ("slug"),
  CHECK (("bodySlug" IS NOT NULL) + ("meetingSlug" IS NOT NULL) + ("declarationSlug" IS NOT NULL) + ("initiativeSlug" IS NOT NULL) + ("masterplanSlug" IS NOT NULL) + ("termSlug" IS NOT NULL) = 1)
) STRICT;

CREATE TABLE "Mention" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "statementId" TEXT NOT NULL,
  "themeSlug" TEXT,
  "initiativeSlug" TEXT,
  "masterplanSlug" TEXT,
  "bodySlug" TEXT,
  "meetingSlug" TEXT,
  "declarationSlug" TEXT,
  "termSlug" TEXT,
  FOREIGN KEY ("statementId") REFERENCES "Statement" ("id"),
  FOREIGN KEY ("themeSlug") REFERENCES "Theme" ("slug"),
  FOREIGN KEY ("initiativeSlug") REFERENCES "Initiative" ("slug"),
  FOREIGN KEY ("masterplanSlug") REFERENCES "Masterplan" ("slug"),
  FOREIGN KEY ("bodySlug") REFERENCES "Body" ("slug"),
  FOREIGN KEY ("meetingSlug") REFERENCES "Meeting" ("slug"),
  FOREIGN KEY ("declarationSlug") REFERENCES "Declaration" ("slug"),
  FOREIGN KEY ("termSlug") REFERENCES "Term" ("slug"),
  CHECK (("themeSlug" IS NOT NULL) + ("initiativeSlug" IS NOT NULL) + ("masterplanSlug" IS NOT NULL) + ("bodySlug" IS NOT NULL) + ("meetingSlug" IS NOT NULL) + ("declarationSlug" IS NOT NULL) + ("termSlug" IS NOT NULL) = 1)
) STRICT;

CREATE TABLE "Citation" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "statementId" TEXT NOT NULL,
  "noteId" INTEGER,
  "sourceId" TEXT NOT NULL,
  "paragraphs" TEXT,
  FOREIGN KEY ("statementId") REFERENCES "Statement" ("id"),
  FOREIGN KEY ("noteId") REFERENCES "Note" ("id"),
  FOREIGN KEY ("sourceId") REFERENCES "Source" ("id")
) STRICT;

CREATE TABLE "Note" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "statementId" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "textVi" TEXT NOT NULL,
  "textEn" TEXT NOT NULL,
  FOREIGN KEY ("statementId") REFERENCES "Statement" ("id")
) STRICT;

CREATE UNIQUE INDEX "Body_succeedsSlug_key" ON "Body" ("succeedsSlug");
CREATE UNIQUE INDEX "Meeting_bodySlug_edition_key" ON "Meeting" ("bodySlug", "edition");
CREATE INDEX "Meeting_sortDate_idx" ON "Meeting" ("sortDate");
CREATE INDEX "Declaration_sortDate_idx" ON "Declaration" ("sortDate");
CREATE INDEX "InitiativeTheme_themeSlug_idx" ON "InitiativeTheme" ("themeSlug");
CREATE INDEX "InitiativeMasterplan_masterplanSlug_idx" ON "InitiativeMasterplan" ("masterplanSlug");
CREATE UNIQUE INDEX "Masterplan_succeedsSlug_key" ON "Masterplan" ("succeedsSlug");
CREATE INDEX "Furniture_sourceId_idx" ON "Furniture" ("sourceId");
CREATE INDEX "Statement_meetingSlug_idx" ON "Statement" ("meetingSlug");
CREATE INDEX "Statement_declarationSlug_idx" ON "Statement" ("declarationSlug");
CREATE INDEX "Statement_initiativeSlug_idx" ON "Statement" ("initiativeSlug");
CREATE INDEX "Statement_masterplanSlug_idx" ON "Statement" ("masterplanSlug");
CREATE INDEX "Statement_bodySlug_idx" ON "Statement" ("bodySlug");
CREATE UNIQUE INDEX "Statement_position_key" ON "Statement" ("position");
CREATE INDEX "Statement_termSlug_idx" ON "Statement" ("termSlug");
CREATE INDEX "Statement_kind_sortDate_idx" ON "Statement" ("kind", "sortDate");
CREATE INDEX "Mention_statementId_idx" ON "Mention" ("statementId");
CREATE INDEX "Mention_themeSlug_idx" ON "Mention" ("themeSlug");
CREATE INDEX "Mention_initiativeSlug_idx" ON "Mention" ("initiativeSlug");
CREATE INDEX "Mention_masterplanSlug_idx" ON "Mention" ("masterplanSlug");
CREATE INDEX "Mention_bodySlug_idx" ON "Mention" ("bodySlug");
CREATE INDEX "Mention_meetingSlug_idx" ON "Mention" ("meetingSlug");
CREATE INDEX "Mention_declarationSlug_idx" ON "Mention" ("declarationSlug");
CREATE INDEX "Mention_termSlug_idx" ON "Mention" ("termSlug");
CREATE INDEX "Citation_statementId_idx" ON "Citation" ("statementId");
CREATE INDEX "Citation_noteId_idx" ON "Citation" ("noteId");
CREATE INDEX "Citation_sourceId_idx" ON "Citation" ("sourceId");
CREATE INDEX "Note_statementId_idx" ON "Note" ("statementId");
