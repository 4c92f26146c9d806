-- CreateTable
CREATE TABLE "KeptFile" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeptFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "KeptFile_keptAt_idx" ON "KeptFile"("keptAt");
