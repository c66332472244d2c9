-- From here on each page of the database carries a check value in its last 16 bytes (core/storage/page_seal.h); a library
-- that has none yet is written anew right after this step. A program that does not know of them would leave pages behind
-- that look damaged, hence a version of its own.
SELECT 1;
