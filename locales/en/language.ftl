# Choosing a language, and what is said of a catalogue that nobody has reviewed.

language-choose = Language
# Shown in the page's language and in English.
language-unreviewed = A native speaker has not yet reviewed these words. Where it matters most, the English stands below.
# What a browser keeps of the choice, for the page on privacy.
language-cookie = If you choose a language, one more cookie holds its short name, such as “en”, and nothing else. It goes in the same way. Without it your browser says which languages you read, and we do not write that down.
