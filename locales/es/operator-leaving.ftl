# A body that left, on the operator's desk.

operator-alert-body-left-title = Un organismo ha dejado el portal
operator-alert-body-left-text = Sus claves están destruidas, y no se le puede enviar nada nuevo. A las personas con un reporte abierto allí se les dice en su página. Puedes invitarlo otra vez; se incorporaría con claves nuevas.
