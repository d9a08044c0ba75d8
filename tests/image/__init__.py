"""Whether what is needed to run copbot elsewhere is as the pages say: the image, the compose file, the unit."""
