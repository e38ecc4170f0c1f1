MATCH (addition:OwnQueryVersion|AccessToken)
RETURN count(addition) AS count
