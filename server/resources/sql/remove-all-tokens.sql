DELETE FROM access_token
