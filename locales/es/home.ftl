home-title = Inicio
home-heading = Algo en la terapia no te pareció bien
frame-portal-name = Candour
