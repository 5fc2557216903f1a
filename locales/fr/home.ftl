home-title = Accueil
home-heading = En thérapie, quelque chose ne vous a pas semblé normal
frame-portal-name = Candour
