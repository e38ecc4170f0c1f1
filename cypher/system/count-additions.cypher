MATCH (change:PeopleChange)
RETURN count(change) AS count
