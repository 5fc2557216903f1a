# The page behind the link in a mail to a body: one button, no account.

got-it-title = Karere
got-it-heading = Kei a koutou te karere { $reference }?
got-it-text = Pēhia te pātene ina tae te karere ki te hunga e hāpai ana i ngā amuamu. Kātahi ka mutu tā mātou whakamaharatanga ki a koutou. Kāore tēnei e kī kua pānui koutou i tētahi mea.
got-it-button = Kei a mātou
got-it-noted-heading = Kua tuhia
got-it-noted = Kei a koutou te karere { $reference }. I tuhia tērā i te { $day }.
got-it-noted-before = I tuhia tēnei i mua, i te { $day }. Kāore he mea i rerekē.
got-it-next = Kei tō koutou tēpu te kēhi ake. Ko te huaki i reira te hipanga e whai ake ana.
got-it-desk = Haere ki te tēpu
