-- A restore runs all migrations and loads rows in one transaction. A value that `ALTER TYPE … ADD VALUE` has just added may not be used
-- in it before PostgreSQL 17, so the type is made anew.
CREATE TYPE "Role_new" AS ENUM ('staff', 'reporter', 'lead', 'executive', 'coordinator', 'admin');
ALTER TABLE "Contact" ALTER COLUMN "role" TYPE "Role_new" USING "role"::text::"Role_new";
ALTER TABLE "Grant" ALTER COLUMN "role" TYPE "Role_new" USING "role"::text::"Role_new";
ALTER TABLE "Invite" ALTER COLUMN "role" TYPE "Role_new" USING "role"::text::"Role_new";
DROP TYPE "Role";
ALTER TYPE "Role_new" RENAME TO "Role";
