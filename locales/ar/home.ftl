home-title = البداية
home-heading = شيء ما في العلاج النفسي لم يكن على ما يرام
frame-portal-name = Candour
