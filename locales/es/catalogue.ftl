# What the list of languages calls this catalogue.

catalogue-name = Español
