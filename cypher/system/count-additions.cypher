MATCH (addition:OwnQueryVersion|AccessToken|PeopleChange)
RETURN count(addition) AS count
