-- AlterTable
ALTER TABLE "Invite" ADD COLUMN     "printed" BOOLEAN NOT NULL DEFAULT false;
