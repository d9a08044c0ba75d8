"""Files for the person who runs the program, and for nobody else on the machine."""

from storage.private import give_name as give_name
from storage.private import open_private as open_private
from storage.private import write_private as write_private
