-- AlterTable
ALTER TABLE "Outgoing" ADD COLUMN     "notAfter" TIMESTAMPTZ(3);
