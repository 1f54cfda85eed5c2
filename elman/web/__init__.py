"""The workbench: pages for writing cells, training, looking and using; it holds no logic of its own."""
