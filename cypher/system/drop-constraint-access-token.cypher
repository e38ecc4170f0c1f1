DROP CONSTRAINT access_token_name IF EXISTS
