CALL db.awaitIndexes(1800)
