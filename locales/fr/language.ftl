# Choosing a language, and what is said of a catalogue that nobody has reviewed.

language-choose = Langue
# Shown in the page's language and in English.
language-unreviewed = Ces mots n’ont pas encore été relus par une personne dont c’est la langue maternelle. Là où cela compte le plus, le texte anglais est en dessous.
# What a browser keeps of the choice, for the page on privacy.
language-cookie = Si vous choisissez une langue, un cookie de plus contient son nom court, par exemple « fr », et rien d’autre. Il disparaît de la même façon. Sans lui, votre navigateur dit quelles langues vous lisez, et nous ne le notons pas.
