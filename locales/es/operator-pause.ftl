# Pausing a body, on the operator's page.

operator-pause-heading = Ponerlo en pausa
operator-pause-intro = No recibe reportes nuevos hasta que sigas. Los casos que ya tiene siguen, y también los correos sobre ellos.
operator-pause-notice = Por qué, como lo lee cualquiera
operator-pause-notice-hint = Por ejemplo: Están de mudanza de oficina hasta el 3 de marzo y vuelven a leer desde entonces.
operator-pause-notice-missing = Di por qué en pocas palabras: aparece en la página pública del organismo.
operator-pause-notice-long = Es más largo que { $most } caracteres. Dilo más corto.
operator-pause = Poner este organismo en pausa
operator-pause-public = Cualquiera lee:
operator-resume = Volver a enviarle reportes
pause-reason-alarm = En pausa por una alarma: lo que está publicado sobre él, o quién tiene acceso a su mesa, no es lo que fijó. Sigue por sí solo cuando vuelva a ser lo que su personal conoce, y alguien de allí inicie sesión. Llámalo a un número de su propio sitio.
pause-reason-operator = En pausa por decisión de quien administra este portal.
pause-reason-body = Se puso en pausa por decisión propia, y sigue cuando lo diga alguien que coordina su mesa.
pause-reason-no_lead = Ya no coordina nadie su mesa. Sigue cuando alguien vuelva a entrar con sus 24 palabras.
pause-reason-unconfirmed = No ha confirmado su dirección durante un año. Sigue cuando la confirme.
