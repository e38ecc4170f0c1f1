MATCH (s:PeopleChangeSet {number: $number})
RETURN s AS changeSet
