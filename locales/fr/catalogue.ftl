catalogue-name = français
