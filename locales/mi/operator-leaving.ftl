# A body that left, on the operator's desk.

operator-alert-body-left-title = Kua wehe tētahi rōpū
operator-alert-body-left-text = Kua whakangaromia ōna kī, e kore e taea te tuku mea hou ki a ia. Ka kīia atu ki te hunga he pūrongo tuwhera tā rātou i reira, i ō rātou whārangi. Ka taea te pōwhiri anō; ka hono mai me ngā kī hou.
