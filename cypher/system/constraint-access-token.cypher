CREATE CONSTRAINT access_token_name IF NOT EXISTS
FOR (t:AccessToken)
REQUIRE t.name IS UNIQUE
