-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "ownPlans" BOOLEAN NOT NULL DEFAULT false;
