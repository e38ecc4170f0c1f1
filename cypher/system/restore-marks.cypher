MATCH (mark:RestoreUnderWay)
RETURN count(mark) AS count
