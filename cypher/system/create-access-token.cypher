CREATE (t:AccessToken)
SET t = $properties
