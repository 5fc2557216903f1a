# The language's own name.

catalogue-name = العربية
