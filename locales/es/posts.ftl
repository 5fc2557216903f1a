# When mails about cases go to a body.

mail-post-morning = { $day }, por la mañana
mail-post-midday = { $day }, hacia el mediodía
mail-post-afternoon = { $day }, por la tarde
report-review-post = Les escribimos con su próximo correo: más o menos { $when }, donde está su oficina. Tu reporte está en su mesa aquí en cuanto lo envías.
report-review-post-urgent = Esto es urgente, así que les escribimos enseguida.
report-review-post-now = Les escribimos enseguida.
status-true-mail-post = El correo que les avisa sale con su próximo envío: más o menos { $when }, donde está su oficina. Tu reporte ya está en su mesa. Los correos salen a horas fijas, para que no muestren cuándo estuviste aquí.
mail-times-heading = Cuándo llegan nuestros correos
mail-times-legend = ¿Cuándo quieren nuestros correos sobre casos?
mail-times-hint = Los correos sobre casos urgentes llegan siempre enseguida.
mail-times-posts = Tres veces cada día hábil
mail-times-posts-hint = A las 9, las 13 y las 16 horas donde está su oficina. Así ningún correo muestra cuándo les escribió alguien.
mail-times-now = Enseguida
mail-times-now-hint = Un correo puede mostrar entonces cuándo estuvo alguien aquí.
mail-times-save = Guardar
mail-times-done = Está guardado. Vale para los correos que se escriban desde ahora.
mail-times-fault = Elige una de las dos
