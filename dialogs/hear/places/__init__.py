"""Where somebody is: townships and villages of one county, found by what people call them."""
