MATCH (mark:RestoreUnderWay)
DELETE mark
