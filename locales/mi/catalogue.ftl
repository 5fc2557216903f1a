catalogue-name = te reo Māori
