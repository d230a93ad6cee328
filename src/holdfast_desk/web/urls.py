"""Draft."""
urlpatterns = []
