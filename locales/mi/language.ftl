# Choosing a language, and what is said of a catalogue that nobody has reviewed.

language-choose = Te reo
# Shown in the page's language and in English.
language-unreviewed = Kāore anō tētahi kaikōrero taketake o te reo kia arotake i ēnei kupu. Kei ngā wāhi nui rawa, kei raro iho te reo Ingarihi.
# What a browser keeps of the choice, for the page on privacy.
language-cookie = Ki te kōwhiri koe i tētahi reo, ka mau i tētahi atu pihikete te ingoa poto o taua reo, pērā i te “mi”, kāore atu he mea i roto. Ka ngaro i te ara ōrite. Ki te kore, mā tō pūtirotiro e kī mai ko ēhea ngā reo ka pānuitia e koe, ā, kāore mātou e tuhi i tērā.
