home-title = Start
home-heading = Something in therapy did not feel right
frame-portal-name = Candour
