home-title = Tīmata
home-heading = Tērā tētahi mea i te haumanu kāore i tau ki a koe
frame-portal-name = Candour
