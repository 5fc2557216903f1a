# The letter that a reporter sends themselves.

letter-pdf = Guardar la carta en PDF
letter-by-hand = (para llenar a mano)
letter-rest = Lo que no tiene lugar en el formulario
letter-form-seen = Sigue el formulario propio de este organismo, «{ $form }», parte por parte.
letter-form-unseen = Solo abren un caso con su propio formulario, «{ $form }». No hemos visto el formulario mismo, solo lo que dicen de él. Copia allí lo que escribiste, y comprueba que no falte nada.
letter-form-source = Lo que dicen de su formulario
letter-warning-details = Los pequeños detalles pueden decirles quién eres, aunque no haya nombre. Léela una vez pensando en eso.
letter-warning-saved = Un archivo guardado queda en Descargas, y puede copiarse a una nube. Bórralo cuando termines, y vacía la papelera.
letter-warning-never-mailed = Nunca enviamos esta carta a ningún sitio. Tú decides si va, y cómo: por correo postal, o copiada en el formulario de ese organismo.
letter-no-pdf = No se pudo hacer el PDF. Lo que escribiste sigue aquí. En su lugar, imprime esta página.
letter-no-pdf-busy = En este momento se están haciendo muchos documentos. Inténtalo otra vez en un minuto, o imprime esta página en su lugar.
letter-no-pdf-long = Es demasiado largo para un PDF. En su lugar, imprime esta página.
letter-no-pdf-signs = El PDF no puede mostrar estos signos: { $signs }. En su lugar, imprime esta página, o quita los signos.
