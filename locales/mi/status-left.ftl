# The report's page, where a body has left.

status-true-never-opened = Kāore tētahi i huaki i tō rātou tēpu.
status-true-left = I wehe rātou i tēnei paetukutuku i te { $day }. Kāore ngā mea ka tuhia e koe i konei e tae anō ki a rātou.
status-event-body_left = I wehe rātou i tēnei paetukutuku
status-fault-body-left = Kua wehe rātou i tēnei paetukutuku, nō reira e kore e taea e mātou tēnei te tuku ki a rātou. Kei konei tonu ō kupu: ka taea te kape.
status-write-hint-left = Kua wehe rātou. Kāore e taea e tētahi i reira te pānui i ngā mea ka tuhia e koe i konei.
status-way-letter = Ka taea tonu te whakapā ki a rātou i waho i tēnei paetukutuku. Kua rite ō kōrero hei reta.
status-way-letter-link = Tikina te reta
status-way-hold = Ka taea te pupuri i tō pūrongo ki konei me te tuku ā muri ake. Kāore tētahi e pānui, nō reira kāore tētahi e mahi, ā, ka rere tonu ngā tepe wā.
status-way-hold-link = Kōwhiria he aha ka mahia
