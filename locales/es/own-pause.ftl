# A lead pauses their own body, and ends that pause.

own-pause-title = Mesa
own-pause-link = Pausa: ningún reporte nuevo por un tiempo
own-pause-heading = Una pausa
own-pause-now = Están en pausa: por ahora no llegan reportes nuevos.
own-pause-why = Por qué, y hasta cuándo
own-pause-by-body = Están en pausa porque lo dijo alguien que coordina esta mesa. Quien coordina puede terminarla aquí.
own-pause-by-operator = Están en pausa porque lo dijo quien administra este sitio. Solo quien lo administra puede terminarla: pídanselo.
own-pause-by-alarm = Están en pausa por una alarma: algo sobre ustedes o sobre las personas de su mesa no es lo que fijaron. Termina por sí sola cuando eso se haya arreglado y alguien de ustedes inicie sesión.
own-pause-by-no_lead = Están en pausa porque nadie coordina esta mesa. Termina cuando alguien vuelva a entrar con las 24 palabras.
own-pause-by-unconfirmed = Están en pausa porque su dirección no se confirmó durante un año. Termina cuando se confirme.
own-pause-public = Cualquiera lee en su página:
own-pause-alarm-link = Qué significa la alarma, y qué hacer
own-pause-means = Mientras están en pausa:
own-pause-means-new = Nadie puede enviarles un reporte nuevo. La gente puede guardar el suyo para ustedes, o tomar otro camino.
own-pause-means-open = Los casos que tienen siguen: llegan mensajes, llegan correos sobre ellos, y los días que prometieron se mantienen.
own-pause-means-public = Su página pública, y las páginas donde la gente elige a quién enviar, dicen que por ahora no aceptan reportes nuevos.
own-pause-notice = Por qué, como lo lee cualquiera
own-pause-notice-hint = Puedes dejarlo en blanco. Por ejemplo: Estamos de mudanza de oficina y volvemos a leer desde el 3 de marzo.
own-pause-begin = Hacer una pausa
own-pause-end = Aceptar reportes nuevos otra vez
own-pause-leads-only = Alguien que coordina esta mesa puede empezar aquí una pausa.
operator-alert-body-paused-itself-title = Un organismo se puso en pausa
operator-alert-body-paused-itself-text = No le llegan reportes nuevos hasta que alguien que coordina su mesa termine la pausa. Los casos que tiene siguen. Llámalo si no lo esperabas.
operator-alert-body-goes-on-title = Un organismo acepta reportes nuevos otra vez
operator-alert-body-goes-on-text = Alguien que coordina su mesa terminó la pausa que su organismo había empezado.
