# What stands around every page, and the words inside its parts.

frame-skip = Peka ki te wāhanga matua
frame-exit = Puta tere
# While the page goes away this is the title of the tab: it must say nothing.
frame-exit-leaving = E uta ana
frame-exit-two-more = Kia rua anō ngā pēhanga i te Shift, ka puta.
frame-exit-one-more = Kia kotahi anō te pēhanga i te Shift, ka puta.
frame-exit-stopped = Kei konei tonu koe. Kāore he mea i rerekē.
# What covers a reporter's page after thirty minutes without a key or a touch.
frame-cover = Haere tonu?
frame-cover-off = Haere tonu
frame-sign-out = Takiputa
frame-signed-in = Kua takiuru: { $who }.

frame-footer = He kōrero anō mō tēnei wāhi
frame-help = Tikina he āwhina ināianei
frame-privacy = He aha ka puritia, ā, ko wai ka āhei ki te pānui
frame-imprint = Ko wai e whakahaere ana i tēnei
frame-run-by = Kei te whakahaeretia tēnei e { $name }.
frame-contact = Me whakapā ki a rātou mā konei: { $contact }.

frame-back = Hoki
frame-back-way = Te ara hoki
frame-breadcrumbs = Kei hea koe
frame-pages = Ētahi atu whārangi
frame-pages-before = Ngā mea o mua
frame-pages-after = Ngā mea o muri

frame-error-title = Me tiro anō ki tētahi mea:
frame-error-prefix = Me tiro anō:
frame-error-summary = Me tiro anō ki tētahi mea
frame-warning = He mea nui:

frame-yes = Āe
frame-no = Kāo
frame-leave-empty = Ka waiho kia wātea
frame-day = Rā
frame-month = Marama
frame-year = Tau

frame-count-most = He wāhi mō ngā pūāhua e { $most }.
# %n is replaced by a figure in the browser, so the sentence must do without a plural.
frame-count-left = Ngā pūāhua e toe ana: %n
frame-count-over = Ngā pūāhua kua hipa: %n

frame-copied = Kua kapea
frame-covered-open = Huakina
frame-covered-close = Katia
frame-now = Ināianei
frame-next = E whai ake ana

frame-body-choice = He aha tō whiringa mō { $body }?
frame-body-anonymity = He aha ka whakaaetia kia mōhiotia e { $body } mōu?

frame-leaves = (he paetukutuku kē)
