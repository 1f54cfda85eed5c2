target triple = "x86_64-unknown-linux-gnu"

define internal void @pass0(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v96 = alloca <8 x float>
  %v97 = alloca <8 x float>
  %v98 = alloca <8 x float>
  %v99 = alloca <8 x float>
  %v101 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 0
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %v10, i64 %v7
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 3
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %step, %v14
  %v16 = add nsw i64 %v12, %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 4
  %v18 = load ptr, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v18, i64 %v7
  %v20 = load i64, ptr %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 5
  %v22 = load i64, ptr %v21
  %v23 = mul nsw i64 %v16, %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 6
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 7
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v20, %v27
  %v29 = add nsw i64 %v23, %v28
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  %v31 = add nsw i64 %row, %v7
  %v32 = getelementptr inbounds i64, ptr %t, i64 8
  %v33 = load ptr, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 9
  %v35 = load i64, ptr %v34
  %v36 = mul nsw i64 %v31, %v35
  %v37 = getelementptr inbounds float, ptr %v33, i64 %v36
  %v38 = mul nsw i64 8, 16
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v40 = load float, ptr %v39
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = mul nsw i64 8, 17
  %v44 = getelementptr inbounds float, ptr %v37, i64 %v43
  %v45 = load float, ptr %v44
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = mul nsw i64 8, 2
  %v49 = getelementptr inbounds float, ptr %v37, i64 %v48
  %v50 = load float, ptr %v49
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = mul nsw i64 8, 3
  %v54 = getelementptr inbounds float, ptr %v37, i64 %v53
  %v55 = load float, ptr %v54
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = mul nsw i64 8, 12
  %v59 = getelementptr inbounds float, ptr %v37, i64 %v58
  %v60 = load float, ptr %v59
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = mul nsw i64 8, 13
  %v64 = getelementptr inbounds float, ptr %v37, i64 %v63
  %v65 = load float, ptr %v64
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = mul nsw i64 8, 8
  %v69 = getelementptr inbounds float, ptr %v37, i64 %v68
  %v70 = load float, ptr %v69
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = mul nsw i64 8, 9
  %v74 = getelementptr inbounds float, ptr %v37, i64 %v73
  %v75 = load float, ptr %v74
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = mul nsw i64 8, 4
  %v79 = getelementptr inbounds float, ptr %v37, i64 %v78
  %v80 = load float, ptr %v79
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = mul nsw i64 8, 5
  %v84 = getelementptr inbounds float, ptr %v37, i64 %v83
  %v85 = load float, ptr %v84
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = getelementptr inbounds float, ptr %v37, i64 0
  %v89 = load float, ptr %v88
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = getelementptr inbounds float, ptr %v37, i64 8
  %v93 = load float, ptr %v92
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v96
  store <8 x float> zeroinitializer, ptr %v97
  store <8 x float> zeroinitializer, ptr %v98
  store <8 x float> zeroinitializer, ptr %v99
  store i64 0, ptr %v101
  br label %l100.test
l100.test:
  %v102 = load i64, ptr %v101
  %v103 = icmp slt i64 %v102, %v2
  br i1 %v103, label %l100.body, label %l100.end
l100.body:
  %v104 = getelementptr inbounds i64, ptr %t, i64 10
  %v105 = load ptr, ptr %v104
  %v106 = getelementptr inbounds i64, ptr %t, i64 11
  %v107 = load i64, ptr %v106
  %v108 = mul nsw i64 %v7, %v107
  %v109 = getelementptr inbounds float, ptr %v105, i64 %v108
  %v110 = getelementptr inbounds float, ptr %v109, i64 0
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v102
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v30, i64 %v102
  %v114 = sub nsw i64 %v4, %v102
  %v115 = insertelement <8 x i64> poison, i64 %v114, i64 0
  %v116 = shufflevector <8 x i64> %v115, <8 x i64> poison, <8 x i32> zeroinitializer
  %v117 = icmp sgt <8 x i64> %v116, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v118 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v113, i32 4, <8 x i1> %v117, <8 x float> zeroinitializer)
  %v119 = fadd contract <8 x float> %v112, %v118
  %v120 = add nsw i64 %row, %v7
  %v121 = getelementptr inbounds i64, ptr %t, i64 12
  %v122 = load ptr, ptr %v121
  %v123 = getelementptr inbounds i64, ptr %t, i64 13
  %v124 = load i64, ptr %v123
  %v125 = mul nsw i64 %v120, %v124
  %v126 = getelementptr inbounds float, ptr %v122, i64 %v125
  %v127 = getelementptr inbounds i64, ptr %t, i64 0
  %v128 = load i64, ptr %v127
  %v129 = mul nsw i64 %v128, 8
  %v130 = getelementptr inbounds float, ptr %v126, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 %v102
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fmul contract <8 x float> %v119, %v132
  %v134 = getelementptr inbounds i64, ptr %t, i64 0
  %v135 = load i64, ptr %v134
  %v136 = mul nsw i64 %v135, 12
  %v137 = getelementptr inbounds float, ptr %v126, i64 %v136
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v102
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = fmul contract <8 x float> %v139, %v139
  %v141 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v140
  %v142 = fmul contract <8 x float> %v133, %v141
  %v143 = getelementptr inbounds i64, ptr %t, i64 14
  %v144 = load ptr, ptr %v143
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v102
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fmul contract <8 x float> %v142, %v146
  %v148 = select <8 x i1> %v117, <8 x float> %v147, <8 x float> splat (float 0x0000000000000000)
  %v149 = load <8 x float>, ptr %v96
  %v150 = fadd contract <8 x float> %v149, %v148
  store <8 x float> %v150, ptr %v96
  %v151 = getelementptr inbounds i64, ptr %t, i64 0
  %v152 = load i64, ptr %v151
  %v153 = mul nsw i64 %v152, 9
  %v154 = getelementptr inbounds float, ptr %v126, i64 %v153
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v102
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = add nsw i64 %row, %v7
  %v158 = getelementptr inbounds i64, ptr %t, i64 15
  %v159 = load ptr, ptr %v158
  %v160 = getelementptr inbounds i64, ptr %t, i64 16
  %v161 = load i64, ptr %v160
  %v162 = mul nsw i64 %v157, %v161
  %v163 = getelementptr inbounds float, ptr %v159, i64 %v162
  %v164 = getelementptr inbounds i64, ptr %t, i64 0
  %v165 = load i64, ptr %v164
  %v166 = getelementptr inbounds float, ptr %v163, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 %v102
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fmul contract <8 x float> %v156, %v168
  %v170 = getelementptr inbounds i64, ptr %t, i64 0
  %v171 = load i64, ptr %v170
  %v172 = mul nsw i64 %v171, 10
  %v173 = getelementptr inbounds float, ptr %v126, i64 %v172
  %v174 = getelementptr inbounds float, ptr %v173, i64 %v102
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = getelementptr inbounds i64, ptr %t, i64 0
  %v177 = load i64, ptr %v176
  %v178 = mul nsw i64 %v177, 11
  %v179 = getelementptr inbounds float, ptr %v126, i64 %v178
  %v180 = getelementptr inbounds float, ptr %v179, i64 %v102
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fmul contract <8 x float> %v175, %v181
  %v183 = fadd contract <8 x float> %v169, %v182
  %v184 = fsub contract <8 x float> %v183, %v42
  %v185 = fdiv contract <8 x float> %v184, %v47
  %v186 = fmul contract <8 x float> %v147, %v185
  %v187 = select <8 x i1> %v117, <8 x float> %v186, <8 x float> splat (float 0x0000000000000000)
  %v188 = load <8 x float>, ptr %v97
  %v189 = fadd contract <8 x float> %v188, %v187
  store <8 x float> %v189, ptr %v97
  %v190 = fmul contract <8 x float> %v119, %v139
  %v191 = fmul contract <8 x float> %v190, %v132
  %v192 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v132
  %v193 = fmul contract <8 x float> %v191, %v192
  %v194 = getelementptr inbounds i64, ptr %t, i64 17
  %v195 = load ptr, ptr %v194
  %v196 = getelementptr inbounds float, ptr %v195, i64 %v102
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = fmul contract <8 x float> %v193, %v197
  %v199 = select <8 x i1> %v117, <8 x float> %v198, <8 x float> splat (float 0x0000000000000000)
  %v200 = load <8 x float>, ptr %v98
  %v201 = fadd contract <8 x float> %v200, %v199
  store <8 x float> %v201, ptr %v98
  %v202 = getelementptr inbounds float, ptr %v126, i64 0
  %v203 = getelementptr inbounds float, ptr %v202, i64 %v102
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = fsub contract <8 x float> %v204, %v52
  %v206 = fdiv contract <8 x float> %v205, %v57
  %v207 = fmul contract <8 x float> %v198, %v206
  %v208 = select <8 x i1> %v117, <8 x float> %v207, <8 x float> splat (float 0x0000000000000000)
  %v209 = load <8 x float>, ptr %v99
  %v210 = fadd contract <8 x float> %v209, %v208
  store <8 x float> %v210, ptr %v99
  %v211 = getelementptr inbounds i64, ptr %t, i64 0
  %v212 = load i64, ptr %v211
  %v213 = mul nsw i64 %v212, 7
  %v214 = getelementptr inbounds float, ptr %v126, i64 %v213
  %v215 = getelementptr inbounds float, ptr %v214, i64 %v102
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = fsub contract <8 x float> %v216, %v62
  %v218 = fdiv contract <8 x float> %v217, %v67
  %v219 = getelementptr inbounds i64, ptr %t, i64 0
  %v220 = load i64, ptr %v219
  %v221 = mul nsw i64 %v220, 6
  %v222 = getelementptr inbounds float, ptr %v126, i64 %v221
  %v223 = getelementptr inbounds float, ptr %v222, i64 %v102
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = fsub contract <8 x float> %v224, %v72
  %v226 = fdiv contract <8 x float> %v225, %v77
  %v227 = getelementptr inbounds i64, ptr %t, i64 0
  %v228 = load i64, ptr %v227
  %v229 = mul nsw i64 %v228, 5
  %v230 = getelementptr inbounds float, ptr %v126, i64 %v229
  %v231 = getelementptr inbounds float, ptr %v230, i64 %v102
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fsub contract <8 x float> %v232, %v82
  %v234 = fdiv contract <8 x float> %v233, %v87
  %v235 = getelementptr inbounds i64, ptr %t, i64 0
  %v236 = load i64, ptr %v235
  %v237 = mul nsw i64 %v236, 4
  %v238 = getelementptr inbounds float, ptr %v126, i64 %v237
  %v239 = getelementptr inbounds float, ptr %v238, i64 %v102
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = fsub contract <8 x float> %v240, %v91
  %v242 = fdiv contract <8 x float> %v241, %v95
  %v243 = fmul contract <8 x float> %v142, %v185
  %v244 = fmul contract <8 x float> %v193, %v206
  %v245 = fmul contract <8 x float> %v193, %v242
  %v246 = select <8 x i1> %v117, <8 x float> %v147, <8 x float> splat (float 0x0000000000000000)
  %v247 = add nsw i64 %row, %v7
  %v248 = getelementptr inbounds i64, ptr %t, i64 18
  %v249 = load ptr, ptr %v248
  %v250 = getelementptr inbounds i64, ptr %t, i64 19
  %v251 = load i64, ptr %v250
  %v252 = mul nsw i64 %v247, %v251
  %v253 = getelementptr inbounds float, ptr %v249, i64 %v252
  %v254 = getelementptr inbounds i64, ptr %t, i64 0
  %v255 = load i64, ptr %v254
  %v256 = mul nsw i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v253, i64 %v256
  %v258 = getelementptr inbounds float, ptr %v257, i64 %v102
  store <8 x float> %v246, ptr %v258, align 4
  %v259 = select <8 x i1> %v117, <8 x float> %v185, <8 x float> splat (float 0x0000000000000000)
  %v260 = getelementptr inbounds i64, ptr %t, i64 0
  %v261 = load i64, ptr %v260
  %v262 = mul nsw i64 %v261, 9
  %v263 = getelementptr inbounds float, ptr %v253, i64 %v262
  %v264 = getelementptr inbounds float, ptr %v263, i64 %v102
  store <8 x float> %v259, ptr %v264, align 4
  %v265 = select <8 x i1> %v117, <8 x float> %v193, <8 x float> splat (float 0x0000000000000000)
  %v266 = getelementptr inbounds i64, ptr %t, i64 0
  %v267 = load i64, ptr %v266
  %v268 = mul nsw i64 %v267, 19
  %v269 = getelementptr inbounds float, ptr %v253, i64 %v268
  %v270 = getelementptr inbounds float, ptr %v269, i64 %v102
  store <8 x float> %v265, ptr %v270, align 4
  %v271 = select <8 x i1> %v117, <8 x float> %v198, <8 x float> splat (float 0x0000000000000000)
  %v272 = getelementptr inbounds i64, ptr %t, i64 0
  %v273 = load i64, ptr %v272
  %v274 = mul nsw i64 %v273, 20
  %v275 = getelementptr inbounds float, ptr %v253, i64 %v274
  %v276 = getelementptr inbounds float, ptr %v275, i64 %v102
  store <8 x float> %v271, ptr %v276, align 4
  %v277 = select <8 x i1> %v117, <8 x float> %v206, <8 x float> splat (float 0x0000000000000000)
  %v278 = getelementptr inbounds i64, ptr %t, i64 0
  %v279 = load i64, ptr %v278
  %v280 = mul nsw i64 %v279, 21
  %v281 = getelementptr inbounds float, ptr %v253, i64 %v280
  %v282 = getelementptr inbounds float, ptr %v281, i64 %v102
  store <8 x float> %v277, ptr %v282, align 4
  %v283 = select <8 x i1> %v117, <8 x float> %v218, <8 x float> splat (float 0x0000000000000000)
  %v284 = getelementptr inbounds i64, ptr %t, i64 0
  %v285 = load i64, ptr %v284
  %v286 = mul nsw i64 %v285, 23
  %v287 = getelementptr inbounds float, ptr %v253, i64 %v286
  %v288 = getelementptr inbounds float, ptr %v287, i64 %v102
  store <8 x float> %v283, ptr %v288, align 4
  %v289 = select <8 x i1> %v117, <8 x float> %v226, <8 x float> splat (float 0x0000000000000000)
  %v290 = getelementptr inbounds i64, ptr %t, i64 0
  %v291 = load i64, ptr %v290
  %v292 = mul nsw i64 %v291, 25
  %v293 = getelementptr inbounds float, ptr %v253, i64 %v292
  %v294 = getelementptr inbounds float, ptr %v293, i64 %v102
  store <8 x float> %v289, ptr %v294, align 4
  %v295 = select <8 x i1> %v117, <8 x float> %v234, <8 x float> splat (float 0x0000000000000000)
  %v296 = getelementptr inbounds i64, ptr %t, i64 0
  %v297 = load i64, ptr %v296
  %v298 = mul nsw i64 %v297, 27
  %v299 = getelementptr inbounds float, ptr %v253, i64 %v298
  %v300 = getelementptr inbounds float, ptr %v299, i64 %v102
  store <8 x float> %v295, ptr %v300, align 4
  %v301 = select <8 x i1> %v117, <8 x float> %v242, <8 x float> splat (float 0x0000000000000000)
  %v302 = getelementptr inbounds i64, ptr %t, i64 0
  %v303 = load i64, ptr %v302
  %v304 = mul nsw i64 %v303, 29
  %v305 = getelementptr inbounds float, ptr %v253, i64 %v304
  %v306 = getelementptr inbounds float, ptr %v305, i64 %v102
  store <8 x float> %v301, ptr %v306, align 4
  %v307 = getelementptr inbounds i64, ptr %t, i64 20
  %v308 = load ptr, ptr %v307
  %v309 = getelementptr inbounds float, ptr %v308, i64 %v102
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = fadd contract <8 x float> %v310, %v142
  store <8 x float> %v311, ptr %v309, align 4
  %v312 = getelementptr inbounds i64, ptr %t, i64 21
  %v313 = load ptr, ptr %v312
  %v314 = getelementptr inbounds float, ptr %v313, i64 %v102
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = fadd contract <8 x float> %v315, %v243
  store <8 x float> %v316, ptr %v314, align 4
  %v317 = getelementptr inbounds i64, ptr %t, i64 22
  %v318 = load ptr, ptr %v317
  %v319 = getelementptr inbounds float, ptr %v318, i64 %v102
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = fadd contract <8 x float> %v320, %v244
  store <8 x float> %v321, ptr %v319, align 4
  %v322 = getelementptr inbounds i64, ptr %t, i64 23
  %v323 = load ptr, ptr %v322
  %v324 = getelementptr inbounds float, ptr %v323, i64 %v102
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = fadd contract <8 x float> %v325, %v193
  store <8 x float> %v326, ptr %v324, align 4
  %v327 = getelementptr inbounds i64, ptr %t, i64 24
  %v328 = load ptr, ptr %v327
  %v329 = getelementptr inbounds float, ptr %v328, i64 %v102
  %v330 = load <8 x float>, ptr %v329, align 4
  %v331 = fadd contract <8 x float> %v330, %v245
  store <8 x float> %v331, ptr %v329, align 4
  %v332 = add nsw i64 %v102, 8
  store i64 %v332, ptr %v101
  br label %l100.test
l100.end:
  %v333 = load <8 x float>, ptr %v96
  %v334 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v333)
  %v335 = sitofp i64 %v4 to float
  %v336 = fdiv float %v334, %v335
  %v337 = add nsw i64 %row, %v7
  %v338 = getelementptr inbounds i64, ptr %t, i64 25
  %v339 = load ptr, ptr %v338
  %v340 = getelementptr inbounds i64, ptr %t, i64 26
  %v341 = load i64, ptr %v340
  %v342 = mul nsw i64 %v337, %v341
  %v343 = getelementptr inbounds float, ptr %v339, i64 %v342
  %v344 = getelementptr inbounds float, ptr %v343, i64 0
  store float %v336, ptr %v344
  %v345 = load <8 x float>, ptr %v97
  %v346 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v345)
  %v347 = sitofp i64 %v4 to float
  %v348 = fdiv float %v346, %v347
  %v349 = getelementptr inbounds float, ptr %v343, i64 8
  store float %v348, ptr %v349
  %v350 = load <8 x float>, ptr %v98
  %v351 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v350)
  %v352 = sitofp i64 %v4 to float
  %v353 = fdiv float %v351, %v352
  %v354 = mul nsw i64 8, 8
  %v355 = getelementptr inbounds float, ptr %v343, i64 %v354
  store float %v353, ptr %v355
  %v356 = load <8 x float>, ptr %v99
  %v357 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v356)
  %v358 = sitofp i64 %v4 to float
  %v359 = fdiv float %v357, %v358
  %v360 = mul nsw i64 8, 9
  %v361 = getelementptr inbounds float, ptr %v343, i64 %v360
  store float %v359, ptr %v361
  %v362 = add nsw i64 %v7, 1
  store i64 %v362, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v81 = alloca <8 x float>
  %v82 = alloca <8 x float>
  %v83 = alloca <8 x float>
  %v84 = alloca <8 x float>
  %v85 = alloca <8 x float>
  %v86 = alloca <8 x float>
  %v88 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 0
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = add nsw i64 %row, %v7
  %v10 = getelementptr inbounds i64, ptr %t, i64 25
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 26
  %v13 = load i64, ptr %v12
  %v14 = mul nsw i64 %v9, %v13
  %v15 = getelementptr inbounds float, ptr %v11, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 0
  %v17 = load float, ptr %v16
  %v18 = insertelement <8 x float> poison, float %v17, i64 0
  %v19 = shufflevector <8 x float> %v18, <8 x float> poison, <8 x i32> zeroinitializer
  %v20 = getelementptr inbounds float, ptr %v15, i64 8
  %v21 = load float, ptr %v20
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = add nsw i64 %row, %v7
  %v25 = getelementptr inbounds i64, ptr %t, i64 8
  %v26 = load ptr, ptr %v25
  %v27 = getelementptr inbounds i64, ptr %t, i64 9
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v24, %v28
  %v30 = getelementptr inbounds float, ptr %v26, i64 %v29
  %v31 = mul nsw i64 8, 17
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v33 = load float, ptr %v32
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = mul nsw i64 8, 14
  %v37 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v38 = load float, ptr %v37
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = mul nsw i64 8, 15
  %v42 = getelementptr inbounds float, ptr %v30, i64 %v41
  %v43 = load float, ptr %v42
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = mul nsw i64 8, 10
  %v47 = getelementptr inbounds float, ptr %v30, i64 %v46
  %v48 = load float, ptr %v47
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = mul nsw i64 8, 11
  %v52 = getelementptr inbounds float, ptr %v30, i64 %v51
  %v53 = load float, ptr %v52
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = mul nsw i64 8, 6
  %v57 = getelementptr inbounds float, ptr %v30, i64 %v56
  %v58 = load float, ptr %v57
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = mul nsw i64 8, 7
  %v62 = getelementptr inbounds float, ptr %v30, i64 %v61
  %v63 = load float, ptr %v62
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = mul nsw i64 8, 8
  %v67 = getelementptr inbounds float, ptr %v15, i64 %v66
  %v68 = load float, ptr %v67
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = mul nsw i64 8, 9
  %v72 = getelementptr inbounds float, ptr %v15, i64 %v71
  %v73 = load float, ptr %v72
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = mul nsw i64 8, 3
  %v77 = getelementptr inbounds float, ptr %v30, i64 %v76
  %v78 = load float, ptr %v77
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v81
  store <8 x float> zeroinitializer, ptr %v82
  store <8 x float> zeroinitializer, ptr %v83
  store <8 x float> zeroinitializer, ptr %v84
  store <8 x float> zeroinitializer, ptr %v85
  store <8 x float> zeroinitializer, ptr %v86
  store i64 0, ptr %v88
  br label %l87.test
l87.test:
  %v89 = load i64, ptr %v88
  %v90 = icmp slt i64 %v89, %v2
  br i1 %v90, label %l87.body, label %l87.end
l87.body:
  %v91 = getelementptr inbounds i64, ptr %t, i64 10
  %v92 = load ptr, ptr %v91
  %v93 = getelementptr inbounds i64, ptr %t, i64 11
  %v94 = load i64, ptr %v93
  %v95 = mul nsw i64 %v7, %v94
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = getelementptr inbounds i64, ptr %t, i64 0
  %v98 = load i64, ptr %v97
  %v99 = getelementptr inbounds float, ptr %v96, i64 %v98
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v89
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = add nsw i64 %row, %v7
  %v103 = getelementptr inbounds i64, ptr %t, i64 18
  %v104 = load ptr, ptr %v103
  %v105 = getelementptr inbounds i64, ptr %t, i64 19
  %v106 = load i64, ptr %v105
  %v107 = mul nsw i64 %v102, %v106
  %v108 = getelementptr inbounds float, ptr %v104, i64 %v107
  %v109 = getelementptr inbounds i64, ptr %t, i64 0
  %v110 = load i64, ptr %v109
  %v111 = mul nsw i64 %v110, 8
  %v112 = getelementptr inbounds float, ptr %v108, i64 %v111
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v89
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = fsub contract <8 x float> %v114, %v19
  %v116 = getelementptr inbounds i64, ptr %t, i64 0
  %v117 = load i64, ptr %v116
  %v118 = mul nsw i64 %v117, 9
  %v119 = getelementptr inbounds float, ptr %v108, i64 %v118
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v89
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fmul contract <8 x float> %v121, %v23
  %v123 = fsub contract <8 x float> %v115, %v122
  %v124 = fdiv contract <8 x float> %v123, %v35
  %v125 = fadd contract <8 x float> %v101, %v124
  %v126 = add nsw i64 %row, %v7
  %v127 = getelementptr inbounds i64, ptr %t, i64 12
  %v128 = load ptr, ptr %v127
  %v129 = getelementptr inbounds i64, ptr %t, i64 13
  %v130 = load i64, ptr %v129
  %v131 = mul nsw i64 %v126, %v130
  %v132 = getelementptr inbounds float, ptr %v128, i64 %v131
  %v133 = getelementptr inbounds i64, ptr %t, i64 0
  %v134 = load i64, ptr %v133
  %v135 = mul nsw i64 %v134, 10
  %v136 = getelementptr inbounds float, ptr %v132, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v89
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = fmul contract <8 x float> %v125, %v138
  %v140 = getelementptr inbounds i64, ptr %t, i64 0
  %v141 = load i64, ptr %v140
  %v142 = mul nsw i64 %v141, 11
  %v143 = getelementptr inbounds float, ptr %v132, i64 %v142
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v89
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = fmul contract <8 x float> %v145, %v145
  %v147 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v146
  %v148 = fmul contract <8 x float> %v139, %v147
  %v149 = getelementptr inbounds i64, ptr %t, i64 27
  %v150 = load ptr, ptr %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 %v89
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = fmul contract <8 x float> %v148, %v152
  %v154 = sub nsw i64 %v4, %v89
  %v155 = insertelement <8 x i64> poison, i64 %v154, i64 0
  %v156 = shufflevector <8 x i64> %v155, <8 x i64> poison, <8 x i32> zeroinitializer
  %v157 = icmp sgt <8 x i64> %v156, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v158 = select <8 x i1> %v157, <8 x float> %v153, <8 x float> splat (float 0x0000000000000000)
  %v159 = load <8 x float>, ptr %v81
  %v160 = fadd contract <8 x float> %v159, %v158
  store <8 x float> %v160, ptr %v81
  %v161 = getelementptr inbounds i64, ptr %t, i64 0
  %v162 = load i64, ptr %v161
  %v163 = mul nsw i64 %v162, 3
  %v164 = getelementptr inbounds float, ptr %v132, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 %v89
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fsub contract <8 x float> %v166, %v40
  %v168 = fdiv contract <8 x float> %v167, %v45
  %v169 = fmul contract <8 x float> %v153, %v168
  %v170 = select <8 x i1> %v157, <8 x float> %v169, <8 x float> splat (float 0x0000000000000000)
  %v171 = load <8 x float>, ptr %v82
  %v172 = fadd contract <8 x float> %v171, %v170
  store <8 x float> %v172, ptr %v82
  %v173 = fmul contract <8 x float> %v125, %v145
  %v174 = fmul contract <8 x float> %v173, %v138
  %v175 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v138
  %v176 = fmul contract <8 x float> %v174, %v175
  %v177 = getelementptr inbounds i64, ptr %t, i64 28
  %v178 = load ptr, ptr %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 %v89
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fmul contract <8 x float> %v176, %v180
  %v182 = select <8 x i1> %v157, <8 x float> %v181, <8 x float> splat (float 0x0000000000000000)
  %v183 = load <8 x float>, ptr %v83
  %v184 = fadd contract <8 x float> %v183, %v182
  store <8 x float> %v184, ptr %v83
  %v185 = getelementptr inbounds i64, ptr %t, i64 0
  %v186 = load i64, ptr %v185
  %v187 = mul nsw i64 %v186, 2
  %v188 = getelementptr inbounds float, ptr %v132, i64 %v187
  %v189 = getelementptr inbounds float, ptr %v188, i64 %v89
  %v190 = load <8 x float>, ptr %v189, align 4
  %v191 = fsub contract <8 x float> %v190, %v50
  %v192 = fdiv contract <8 x float> %v191, %v55
  %v193 = fmul contract <8 x float> %v181, %v192
  %v194 = select <8 x i1> %v157, <8 x float> %v193, <8 x float> splat (float 0x0000000000000000)
  %v195 = load <8 x float>, ptr %v84
  %v196 = fadd contract <8 x float> %v195, %v194
  store <8 x float> %v196, ptr %v84
  %v197 = add nsw i64 %row, %v7
  %v198 = getelementptr inbounds i64, ptr %t, i64 15
  %v199 = load ptr, ptr %v198
  %v200 = getelementptr inbounds i64, ptr %t, i64 16
  %v201 = load i64, ptr %v200
  %v202 = mul nsw i64 %v197, %v201
  %v203 = getelementptr inbounds float, ptr %v199, i64 %v202
  %v204 = getelementptr inbounds i64, ptr %t, i64 0
  %v205 = load i64, ptr %v204
  %v206 = getelementptr inbounds float, ptr %v203, i64 %v205
  %v207 = getelementptr inbounds float, ptr %v206, i64 %v89
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fmul contract <8 x float> %v125, %v208
  %v210 = getelementptr inbounds i64, ptr %t, i64 0
  %v211 = load i64, ptr %v210
  %v212 = mul nsw i64 %v211, 9
  %v213 = getelementptr inbounds float, ptr %v132, i64 %v212
  %v214 = getelementptr inbounds float, ptr %v213, i64 %v89
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fmul contract <8 x float> %v209, %v215
  %v217 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v215
  %v218 = fmul contract <8 x float> %v216, %v217
  %v219 = getelementptr inbounds i64, ptr %t, i64 29
  %v220 = load ptr, ptr %v219
  %v221 = getelementptr inbounds float, ptr %v220, i64 %v89
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = fmul contract <8 x float> %v218, %v222
  %v224 = select <8 x i1> %v157, <8 x float> %v223, <8 x float> splat (float 0x0000000000000000)
  %v225 = load <8 x float>, ptr %v85
  %v226 = fadd contract <8 x float> %v225, %v224
  store <8 x float> %v226, ptr %v85
  %v227 = getelementptr inbounds i64, ptr %t, i64 0
  %v228 = load i64, ptr %v227
  %v229 = getelementptr inbounds float, ptr %v132, i64 %v228
  %v230 = getelementptr inbounds float, ptr %v229, i64 %v89
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fsub contract <8 x float> %v231, %v60
  %v233 = fdiv contract <8 x float> %v232, %v65
  %v234 = fmul contract <8 x float> %v223, %v233
  %v235 = select <8 x i1> %v157, <8 x float> %v234, <8 x float> splat (float 0x0000000000000000)
  %v236 = load <8 x float>, ptr %v86
  %v237 = fadd contract <8 x float> %v236, %v235
  store <8 x float> %v237, ptr %v86
  %v238 = getelementptr inbounds i64, ptr %t, i64 0
  %v239 = load i64, ptr %v238
  %v240 = mul nsw i64 %v239, 20
  %v241 = getelementptr inbounds float, ptr %v108, i64 %v240
  %v242 = getelementptr inbounds float, ptr %v241, i64 %v89
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fsub contract <8 x float> %v243, %v70
  %v245 = getelementptr inbounds i64, ptr %t, i64 0
  %v246 = load i64, ptr %v245
  %v247 = mul nsw i64 %v246, 21
  %v248 = getelementptr inbounds float, ptr %v108, i64 %v247
  %v249 = getelementptr inbounds float, ptr %v248, i64 %v89
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fmul contract <8 x float> %v250, %v75
  %v252 = fsub contract <8 x float> %v244, %v251
  %v253 = fdiv contract <8 x float> %v252, %v80
  %v254 = fmul contract <8 x float> %v125, %v215
  %v255 = fmul contract <8 x float> %v148, %v168
  %v256 = getelementptr inbounds i64, ptr %t, i64 0
  %v257 = load i64, ptr %v256
  %v258 = mul nsw i64 %v257, 23
  %v259 = getelementptr inbounds float, ptr %v108, i64 %v258
  %v260 = getelementptr inbounds float, ptr %v259, i64 %v89
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = fmul contract <8 x float> %v148, %v261
  %v263 = fmul contract <8 x float> %v176, %v192
  %v264 = getelementptr inbounds i64, ptr %t, i64 0
  %v265 = load i64, ptr %v264
  %v266 = mul nsw i64 %v265, 25
  %v267 = getelementptr inbounds float, ptr %v108, i64 %v266
  %v268 = getelementptr inbounds float, ptr %v267, i64 %v89
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = fmul contract <8 x float> %v176, %v269
  %v271 = fmul contract <8 x float> %v218, %v233
  %v272 = getelementptr inbounds i64, ptr %t, i64 0
  %v273 = load i64, ptr %v272
  %v274 = mul nsw i64 %v273, 27
  %v275 = getelementptr inbounds float, ptr %v108, i64 %v274
  %v276 = getelementptr inbounds float, ptr %v275, i64 %v89
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = fmul contract <8 x float> %v218, %v277
  %v279 = select <8 x i1> %v157, <8 x float> %v148, <8 x float> splat (float 0x0000000000000000)
  %v280 = getelementptr inbounds i64, ptr %t, i64 0
  %v281 = load i64, ptr %v280
  %v282 = mul nsw i64 %v281, 10
  %v283 = getelementptr inbounds float, ptr %v108, i64 %v282
  %v284 = getelementptr inbounds float, ptr %v283, i64 %v89
  store <8 x float> %v279, ptr %v284, align 4
  %v285 = select <8 x i1> %v157, <8 x float> %v153, <8 x float> splat (float 0x0000000000000000)
  %v286 = getelementptr inbounds i64, ptr %t, i64 0
  %v287 = load i64, ptr %v286
  %v288 = mul nsw i64 %v287, 11
  %v289 = getelementptr inbounds float, ptr %v108, i64 %v288
  %v290 = getelementptr inbounds float, ptr %v289, i64 %v89
  store <8 x float> %v285, ptr %v290, align 4
  %v291 = select <8 x i1> %v157, <8 x float> %v168, <8 x float> splat (float 0x0000000000000000)
  %v292 = getelementptr inbounds i64, ptr %t, i64 0
  %v293 = load i64, ptr %v292
  %v294 = mul nsw i64 %v293, 12
  %v295 = getelementptr inbounds float, ptr %v108, i64 %v294
  %v296 = getelementptr inbounds float, ptr %v295, i64 %v89
  store <8 x float> %v291, ptr %v296, align 4
  %v297 = select <8 x i1> %v157, <8 x float> %v176, <8 x float> splat (float 0x0000000000000000)
  %v298 = getelementptr inbounds i64, ptr %t, i64 0
  %v299 = load i64, ptr %v298
  %v300 = mul nsw i64 %v299, 13
  %v301 = getelementptr inbounds float, ptr %v108, i64 %v300
  %v302 = getelementptr inbounds float, ptr %v301, i64 %v89
  store <8 x float> %v297, ptr %v302, align 4
  %v303 = select <8 x i1> %v157, <8 x float> %v181, <8 x float> splat (float 0x0000000000000000)
  %v304 = getelementptr inbounds i64, ptr %t, i64 0
  %v305 = load i64, ptr %v304
  %v306 = mul nsw i64 %v305, 14
  %v307 = getelementptr inbounds float, ptr %v108, i64 %v306
  %v308 = getelementptr inbounds float, ptr %v307, i64 %v89
  store <8 x float> %v303, ptr %v308, align 4
  %v309 = select <8 x i1> %v157, <8 x float> %v192, <8 x float> splat (float 0x0000000000000000)
  %v310 = getelementptr inbounds i64, ptr %t, i64 0
  %v311 = load i64, ptr %v310
  %v312 = mul nsw i64 %v311, 15
  %v313 = getelementptr inbounds float, ptr %v108, i64 %v312
  %v314 = getelementptr inbounds float, ptr %v313, i64 %v89
  store <8 x float> %v309, ptr %v314, align 4
  %v315 = select <8 x i1> %v157, <8 x float> %v218, <8 x float> splat (float 0x0000000000000000)
  %v316 = getelementptr inbounds i64, ptr %t, i64 0
  %v317 = load i64, ptr %v316
  %v318 = mul nsw i64 %v317, 16
  %v319 = getelementptr inbounds float, ptr %v108, i64 %v318
  %v320 = getelementptr inbounds float, ptr %v319, i64 %v89
  store <8 x float> %v315, ptr %v320, align 4
  %v321 = select <8 x i1> %v157, <8 x float> %v223, <8 x float> splat (float 0x0000000000000000)
  %v322 = getelementptr inbounds i64, ptr %t, i64 0
  %v323 = load i64, ptr %v322
  %v324 = mul nsw i64 %v323, 17
  %v325 = getelementptr inbounds float, ptr %v108, i64 %v324
  %v326 = getelementptr inbounds float, ptr %v325, i64 %v89
  store <8 x float> %v321, ptr %v326, align 4
  %v327 = select <8 x i1> %v157, <8 x float> %v233, <8 x float> splat (float 0x0000000000000000)
  %v328 = getelementptr inbounds i64, ptr %t, i64 0
  %v329 = load i64, ptr %v328
  %v330 = mul nsw i64 %v329, 18
  %v331 = getelementptr inbounds float, ptr %v108, i64 %v330
  %v332 = getelementptr inbounds float, ptr %v331, i64 %v89
  store <8 x float> %v327, ptr %v332, align 4
  %v333 = select <8 x i1> %v157, <8 x float> %v253, <8 x float> splat (float 0x0000000000000000)
  %v334 = getelementptr inbounds i64, ptr %t, i64 0
  %v335 = load i64, ptr %v334
  %v336 = mul nsw i64 %v335, 3
  %v337 = getelementptr inbounds float, ptr %v108, i64 %v336
  %v338 = getelementptr inbounds float, ptr %v337, i64 %v89
  store <8 x float> %v333, ptr %v338, align 4
  %v339 = getelementptr inbounds i64, ptr %t, i64 30
  %v340 = load ptr, ptr %v339
  %v341 = getelementptr inbounds i64, ptr %t, i64 11
  %v342 = load i64, ptr %v341
  %v343 = mul nsw i64 %v7, %v342
  %v344 = getelementptr inbounds i64, ptr %t, i64 0
  %v345 = load i64, ptr %v344
  %v346 = add nsw i64 %v343, %v345
  %v347 = add nsw i64 %v346, %v89
  %v348 = getelementptr inbounds float, ptr %v340, i64 %v347
  store <8 x float> %v254, ptr %v348, align 4
  %v349 = getelementptr inbounds i64, ptr %t, i64 31
  %v350 = load ptr, ptr %v349
  %v351 = getelementptr inbounds float, ptr %v350, i64 %v89
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = fadd contract <8 x float> %v352, %v255
  store <8 x float> %v353, ptr %v351, align 4
  %v354 = getelementptr inbounds i64, ptr %t, i64 32
  %v355 = load ptr, ptr %v354
  %v356 = getelementptr inbounds float, ptr %v355, i64 %v89
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = fadd contract <8 x float> %v357, %v148
  store <8 x float> %v358, ptr %v356, align 4
  %v359 = getelementptr inbounds i64, ptr %t, i64 33
  %v360 = load ptr, ptr %v359
  %v361 = getelementptr inbounds float, ptr %v360, i64 %v89
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = fadd contract <8 x float> %v362, %v262
  store <8 x float> %v363, ptr %v361, align 4
  %v364 = getelementptr inbounds i64, ptr %t, i64 34
  %v365 = load ptr, ptr %v364
  %v366 = getelementptr inbounds float, ptr %v365, i64 %v89
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = fadd contract <8 x float> %v367, %v263
  store <8 x float> %v368, ptr %v366, align 4
  %v369 = getelementptr inbounds i64, ptr %t, i64 35
  %v370 = load ptr, ptr %v369
  %v371 = getelementptr inbounds float, ptr %v370, i64 %v89
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = fadd contract <8 x float> %v372, %v176
  store <8 x float> %v373, ptr %v371, align 4
  %v374 = getelementptr inbounds i64, ptr %t, i64 36
  %v375 = load ptr, ptr %v374
  %v376 = getelementptr inbounds float, ptr %v375, i64 %v89
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = fadd contract <8 x float> %v377, %v270
  store <8 x float> %v378, ptr %v376, align 4
  %v379 = getelementptr inbounds i64, ptr %t, i64 37
  %v380 = load ptr, ptr %v379
  %v381 = getelementptr inbounds float, ptr %v380, i64 %v89
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = fadd contract <8 x float> %v382, %v271
  store <8 x float> %v383, ptr %v381, align 4
  %v384 = getelementptr inbounds i64, ptr %t, i64 38
  %v385 = load ptr, ptr %v384
  %v386 = getelementptr inbounds float, ptr %v385, i64 %v89
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = fadd contract <8 x float> %v387, %v218
  store <8 x float> %v388, ptr %v386, align 4
  %v389 = getelementptr inbounds i64, ptr %t, i64 39
  %v390 = load ptr, ptr %v389
  %v391 = getelementptr inbounds float, ptr %v390, i64 %v89
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = fadd contract <8 x float> %v392, %v278
  store <8 x float> %v393, ptr %v391, align 4
  %v394 = add nsw i64 %v89, 8
  store i64 %v394, ptr %v88
  br label %l87.test
l87.end:
  %v395 = load <8 x float>, ptr %v81
  %v396 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v395)
  %v397 = sitofp i64 %v4 to float
  %v398 = fdiv float %v396, %v397
  %v399 = mul nsw i64 8, 2
  %v400 = getelementptr inbounds float, ptr %v15, i64 %v399
  store float %v398, ptr %v400
  %v401 = load <8 x float>, ptr %v82
  %v402 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v401)
  %v403 = sitofp i64 %v4 to float
  %v404 = fdiv float %v402, %v403
  %v405 = mul nsw i64 8, 3
  %v406 = getelementptr inbounds float, ptr %v15, i64 %v405
  store float %v404, ptr %v406
  %v407 = load <8 x float>, ptr %v83
  %v408 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v407)
  %v409 = sitofp i64 %v4 to float
  %v410 = fdiv float %v408, %v409
  %v411 = mul nsw i64 8, 4
  %v412 = getelementptr inbounds float, ptr %v15, i64 %v411
  store float %v410, ptr %v412
  %v413 = load <8 x float>, ptr %v84
  %v414 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v413)
  %v415 = sitofp i64 %v4 to float
  %v416 = fdiv float %v414, %v415
  %v417 = mul nsw i64 8, 5
  %v418 = getelementptr inbounds float, ptr %v15, i64 %v417
  store float %v416, ptr %v418
  %v419 = load <8 x float>, ptr %v85
  %v420 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v419)
  %v421 = sitofp i64 %v4 to float
  %v422 = fdiv float %v420, %v421
  %v423 = mul nsw i64 8, 6
  %v424 = getelementptr inbounds float, ptr %v15, i64 %v423
  store float %v422, ptr %v424
  %v425 = load <8 x float>, ptr %v86
  %v426 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v425)
  %v427 = sitofp i64 %v4 to float
  %v428 = fdiv float %v426, %v427
  %v429 = mul nsw i64 8, 7
  %v430 = getelementptr inbounds float, ptr %v15, i64 %v429
  store float %v428, ptr %v430
  %v431 = add nsw i64 %v7, 1
  store i64 %v431, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 19
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 0
  %v8 = load i64, ptr %v7
  %v9 = mul nsw i64 %v8, 3
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 11
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 30
  %v14 = load ptr, ptr %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = getelementptr inbounds i64, ptr %t, i64 1
  %v17 = load i64, ptr %v16
  %v18 = getelementptr inbounds i64, ptr %t, i64 0
  %v19 = load i64, ptr %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 40
  %v21 = load ptr, ptr %v20
  %v22 = sdiv i64 %v19, 8
  %v23 = getelementptr inbounds i64, ptr %t, i64 41
  %v24 = load ptr, ptr %v23
  call void %v24(ptr %v15, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v21, i64 %v17, i64 %count, i64 %v22, i64 0)
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v69 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 0
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = add nsw i64 %row, %v7
  %v10 = getelementptr inbounds i64, ptr %t, i64 25
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 26
  %v13 = load i64, ptr %v12
  %v14 = mul nsw i64 %v9, %v13
  %v15 = getelementptr inbounds float, ptr %v11, i64 %v14
  %v16 = mul nsw i64 8, 2
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v18 = load float, ptr %v17
  %v19 = insertelement <8 x float> poison, float %v18, i64 0
  %v20 = shufflevector <8 x float> %v19, <8 x float> poison, <8 x i32> zeroinitializer
  %v21 = mul nsw i64 8, 3
  %v22 = getelementptr inbounds float, ptr %v15, i64 %v21
  %v23 = load float, ptr %v22
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = add nsw i64 %row, %v7
  %v27 = getelementptr inbounds i64, ptr %t, i64 8
  %v28 = load ptr, ptr %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 9
  %v30 = load i64, ptr %v29
  %v31 = mul nsw i64 %v26, %v30
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v31
  %v33 = mul nsw i64 8, 15
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v35 = load float, ptr %v34
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = mul nsw i64 8, 4
  %v39 = getelementptr inbounds float, ptr %v15, i64 %v38
  %v40 = load float, ptr %v39
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = mul nsw i64 8, 5
  %v44 = getelementptr inbounds float, ptr %v15, i64 %v43
  %v45 = load float, ptr %v44
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = mul nsw i64 8, 11
  %v49 = getelementptr inbounds float, ptr %v32, i64 %v48
  %v50 = load float, ptr %v49
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = mul nsw i64 8, 6
  %v54 = getelementptr inbounds float, ptr %v15, i64 %v53
  %v55 = load float, ptr %v54
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = mul nsw i64 8, 7
  %v59 = getelementptr inbounds float, ptr %v15, i64 %v58
  %v60 = load float, ptr %v59
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = mul nsw i64 8, 7
  %v64 = getelementptr inbounds float, ptr %v32, i64 %v63
  %v65 = load float, ptr %v64
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  store i64 0, ptr %v69
  br label %l68.test
l68.test:
  %v70 = load i64, ptr %v69
  %v71 = icmp slt i64 %v70, %v2
  br i1 %v71, label %l68.body, label %l68.end
l68.body:
  %v72 = add nsw i64 %row, %v7
  %v73 = getelementptr inbounds i64, ptr %t, i64 18
  %v74 = load ptr, ptr %v73
  %v75 = getelementptr inbounds i64, ptr %t, i64 19
  %v76 = load i64, ptr %v75
  %v77 = mul nsw i64 %v72, %v76
  %v78 = getelementptr inbounds float, ptr %v74, i64 %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 0
  %v80 = load i64, ptr %v79
  %v81 = mul nsw i64 %v80, 11
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v70
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fsub contract <8 x float> %v84, %v20
  %v86 = getelementptr inbounds i64, ptr %t, i64 0
  %v87 = load i64, ptr %v86
  %v88 = mul nsw i64 %v87, 12
  %v89 = getelementptr inbounds float, ptr %v78, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v70
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fmul contract <8 x float> %v91, %v25
  %v93 = fsub contract <8 x float> %v85, %v92
  %v94 = fdiv contract <8 x float> %v93, %v37
  %v95 = getelementptr inbounds i64, ptr %t, i64 0
  %v96 = load i64, ptr %v95
  %v97 = mul nsw i64 %v96, 14
  %v98 = getelementptr inbounds float, ptr %v78, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v70
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fsub contract <8 x float> %v100, %v42
  %v102 = getelementptr inbounds i64, ptr %t, i64 0
  %v103 = load i64, ptr %v102
  %v104 = mul nsw i64 %v103, 15
  %v105 = getelementptr inbounds float, ptr %v78, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v70
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fmul contract <8 x float> %v107, %v47
  %v109 = fsub contract <8 x float> %v101, %v108
  %v110 = fdiv contract <8 x float> %v109, %v52
  %v111 = getelementptr inbounds i64, ptr %t, i64 0
  %v112 = load i64, ptr %v111
  %v113 = mul nsw i64 %v112, 17
  %v114 = getelementptr inbounds float, ptr %v78, i64 %v113
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v70
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fsub contract <8 x float> %v116, %v57
  %v118 = getelementptr inbounds i64, ptr %t, i64 0
  %v119 = load i64, ptr %v118
  %v120 = mul nsw i64 %v119, 18
  %v121 = getelementptr inbounds float, ptr %v78, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v70
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fmul contract <8 x float> %v123, %v62
  %v125 = fsub contract <8 x float> %v117, %v124
  %v126 = fdiv contract <8 x float> %v125, %v67
  %v127 = sub nsw i64 %v4, %v70
  %v128 = insertelement <8 x i64> poison, i64 %v127, i64 0
  %v129 = shufflevector <8 x i64> %v128, <8 x i64> poison, <8 x i32> zeroinitializer
  %v130 = icmp sgt <8 x i64> %v129, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v131 = select <8 x i1> %v130, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v132 = getelementptr inbounds float, ptr %v78, i64 0
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v70
  store <8 x float> %v131, ptr %v133, align 4
  %v134 = select <8 x i1> %v130, <8 x float> %v110, <8 x float> splat (float 0x0000000000000000)
  %v135 = getelementptr inbounds i64, ptr %t, i64 0
  %v136 = load i64, ptr %v135
  %v137 = getelementptr inbounds float, ptr %v78, i64 %v136
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v70
  store <8 x float> %v134, ptr %v138, align 4
  %v139 = select <8 x i1> %v130, <8 x float> %v126, <8 x float> splat (float 0x0000000000000000)
  %v140 = getelementptr inbounds i64, ptr %t, i64 0
  %v141 = load i64, ptr %v140
  %v142 = mul nsw i64 %v141, 2
  %v143 = getelementptr inbounds float, ptr %v78, i64 %v142
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v70
  store <8 x float> %v139, ptr %v144, align 4
  %v145 = add nsw i64 %v70, 8
  store i64 %v145, ptr %v69
  br label %l68.test
l68.end:
  %v146 = add nsw i64 %v7, 1
  store i64 %v146, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 19
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 11
  %v9 = load i64, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 30
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 0
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %v14, 3
  %v16 = getelementptr inbounds i64, ptr %t, i64 0
  %v17 = load i64, ptr %v16
  %v18 = getelementptr inbounds i64, ptr %t, i64 42
  %v19 = load ptr, ptr %v18
  %v20 = sdiv i64 %v17, 8
  %v21 = getelementptr inbounds i64, ptr %t, i64 41
  %v22 = load ptr, ptr %v21
  call void %v22(ptr %v12, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v19, i64 %v15, i64 %count, i64 %v20, i64 1)
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v36 = alloca i64
  %v56 = alloca i64
  %v80 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 43
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 44
  %v4 = load i64, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  call void @pass0(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  call void @pass1(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  call void @pass2(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  call void @product1(ptr %t, i64 %v24, i64 %v23)
  %v25 = getelementptr inbounds i64, ptr %t, i64 45
  %v26 = load ptr, ptr %v25
  %v27 = icmp ne ptr %v26, null
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  %v29 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v30 = load i64, ptr %v29
  %v31 = add nsw i64 %v17, 1
  %v32 = getelementptr inbounds i64, ptr %v2, i64 %v31
  %v33 = load i64, ptr %v32
  %v34 = sub nsw i64 %v33, %v30
  store i64 0, ptr %v36
  br label %l35.test
l35.test:
  %v37 = load i64, ptr %v36
  %v38 = icmp slt i64 %v37, %v34
  br i1 %v38, label %l35.body, label %l35.end
l35.body:
  %v39 = add nsw i64 %v30, %v37
  %v40 = getelementptr inbounds i8, ptr %v26, i64 %v39
  %v41 = load i8, ptr %v40
  %v42 = icmp ne i8 %v41, 0
  br i1 %v42, label %w43.then, label %w43.end
w43.then:
  %v44 = getelementptr inbounds i64, ptr %t, i64 11
  %v45 = load i64, ptr %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 30
  %v47 = load ptr, ptr %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = mul nsw i64 %v37, %v45
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  %v51 = getelementptr inbounds i64, ptr %t, i64 46
  %v52 = load ptr, ptr %v51
  %v53 = getelementptr inbounds i64, ptr %t, i64 0
  %v54 = load i64, ptr %v53
  store i64 0, ptr %v56
  br label %l55.test
l55.test:
  %v57 = load i64, ptr %v56
  %v58 = icmp slt i64 %v57, %v54
  br i1 %v58, label %l55.body, label %l55.end
l55.body:
  %v59 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v50, i64 %v57
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fadd contract <8 x float> %v60, %v62
  store <8 x float> %v63, ptr %v59, align 4
  %v64 = getelementptr inbounds float, ptr %v50, i64 %v57
  store <8 x float> zeroinitializer, ptr %v64, align 4
  %v65 = add nsw i64 %v57, 8
  store i64 %v65, ptr %v56
  br label %l55.test
l55.end:
  %v66 = getelementptr inbounds i64, ptr %t, i64 11
  %v67 = load i64, ptr %v66
  %v68 = getelementptr inbounds i64, ptr %t, i64 30
  %v69 = load ptr, ptr %v68
  %v70 = getelementptr inbounds i64, ptr %t, i64 0
  %v71 = load i64, ptr %v70
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = mul nsw i64 %v37, %v67
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %t, i64 47
  %v76 = load ptr, ptr %v75
  %v77 = getelementptr inbounds i64, ptr %t, i64 0
  %v78 = load i64, ptr %v77
  store i64 0, ptr %v80
  br label %l79.test
l79.test:
  %v81 = load i64, ptr %v80
  %v82 = icmp slt i64 %v81, %v78
  br i1 %v82, label %l79.body, label %l79.end
l79.body:
  %v83 = getelementptr inbounds float, ptr %v76, i64 %v81
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = getelementptr inbounds float, ptr %v74, i64 %v81
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fadd contract <8 x float> %v84, %v86
  store <8 x float> %v87, ptr %v83, align 4
  %v88 = getelementptr inbounds float, ptr %v74, i64 %v81
  store <8 x float> zeroinitializer, ptr %v88, align 4
  %v89 = add nsw i64 %v81, 8
  store i64 %v89, ptr %v80
  br label %l79.test
l79.end:
  br label %w43.end
w43.end:
  %v90 = add nsw i64 %v37, 1
  store i64 %v90, ptr %v36
  br label %l35.test
l35.end:
  br label %w28.end
w28.end:
  %v91 = getelementptr inbounds i64, ptr %t, i64 10
  %v92 = load ptr, ptr %v91
  %v93 = getelementptr inbounds i64, ptr %t, i64 30
  %v94 = load ptr, ptr %v93
  %v95 = getelementptr inbounds i64, ptr %t, i64 10
  store ptr %v94, ptr %v95
  %v96 = getelementptr inbounds i64, ptr %t, i64 30
  store ptr %v92, ptr %v96
  %v97 = add nsw i64 %v14, 1
  store i64 %v97, ptr %v13
  br label %l12.test
l12.end:
  ret void
}

define internal void @pass3(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v9 = alloca <8 x float>
  %v10 = alloca <8 x float>
  %v11 = alloca <8 x float>
  %v12 = alloca <8 x float>
  %v13 = alloca <8 x float>
  %v14 = alloca <8 x float>
  %v15 = alloca <8 x float>
  %v16 = alloca <8 x float>
  %v18 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 0
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  store <8 x float> zeroinitializer, ptr %v9
  store <8 x float> zeroinitializer, ptr %v10
  store <8 x float> zeroinitializer, ptr %v11
  store <8 x float> zeroinitializer, ptr %v12
  store <8 x float> zeroinitializer, ptr %v13
  store <8 x float> zeroinitializer, ptr %v14
  store <8 x float> zeroinitializer, ptr %v15
  store <8 x float> zeroinitializer, ptr %v16
  store i64 0, ptr %v18
  br label %l17.test
l17.test:
  %v19 = load i64, ptr %v18
  %v20 = icmp slt i64 %v19, %v2
  br i1 %v20, label %l17.body, label %l17.end
l17.body:
  %v21 = add nsw i64 %row, %v7
  %v22 = getelementptr inbounds i64, ptr %t, i64 18
  %v23 = load ptr, ptr %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 19
  %v25 = load i64, ptr %v24
  %v26 = mul nsw i64 %v21, %v25
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 0
  %v29 = load i64, ptr %v28
  %v30 = mul nsw i64 %v29, 10
  %v31 = getelementptr inbounds float, ptr %v27, i64 %v30
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v19
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %t, i64 48
  %v35 = load ptr, ptr %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v19
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = fmul contract <8 x float> %v33, %v37
  %v39 = sub nsw i64 %v4, %v19
  %v40 = insertelement <8 x i64> poison, i64 %v39, i64 0
  %v41 = shufflevector <8 x i64> %v40, <8 x i64> poison, <8 x i32> zeroinitializer
  %v42 = icmp sgt <8 x i64> %v41, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v43 = select <8 x i1> %v42, <8 x float> %v38, <8 x float> splat (float 0x0000000000000000)
  %v44 = load <8 x float>, ptr %v9
  %v45 = fadd contract <8 x float> %v44, %v43
  store <8 x float> %v45, ptr %v9
  %v46 = getelementptr inbounds i64, ptr %t, i64 0
  %v47 = load i64, ptr %v46
  %v48 = mul nsw i64 %v47, 23
  %v49 = getelementptr inbounds float, ptr %v27, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v19
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = fmul contract <8 x float> %v38, %v51
  %v53 = select <8 x i1> %v42, <8 x float> %v52, <8 x float> splat (float 0x0000000000000000)
  %v54 = load <8 x float>, ptr %v10
  %v55 = fadd contract <8 x float> %v54, %v53
  store <8 x float> %v55, ptr %v10
  %v56 = getelementptr inbounds i64, ptr %t, i64 0
  %v57 = load i64, ptr %v56
  %v58 = mul nsw i64 %v57, 13
  %v59 = getelementptr inbounds float, ptr %v27, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v19
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %t, i64 49
  %v63 = load ptr, ptr %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v19
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul contract <8 x float> %v61, %v65
  %v67 = select <8 x i1> %v42, <8 x float> %v66, <8 x float> splat (float 0x0000000000000000)
  %v68 = load <8 x float>, ptr %v11
  %v69 = fadd contract <8 x float> %v68, %v67
  store <8 x float> %v69, ptr %v11
  %v70 = getelementptr inbounds i64, ptr %t, i64 0
  %v71 = load i64, ptr %v70
  %v72 = mul nsw i64 %v71, 25
  %v73 = getelementptr inbounds float, ptr %v27, i64 %v72
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v19
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fmul contract <8 x float> %v66, %v75
  %v77 = select <8 x i1> %v42, <8 x float> %v76, <8 x float> splat (float 0x0000000000000000)
  %v78 = load <8 x float>, ptr %v12
  %v79 = fadd contract <8 x float> %v78, %v77
  store <8 x float> %v79, ptr %v12
  %v80 = getelementptr inbounds i64, ptr %t, i64 0
  %v81 = load i64, ptr %v80
  %v82 = mul nsw i64 %v81, 16
  %v83 = getelementptr inbounds float, ptr %v27, i64 %v82
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v19
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds i64, ptr %t, i64 50
  %v87 = load ptr, ptr %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v19
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fmul contract <8 x float> %v85, %v89
  %v91 = select <8 x i1> %v42, <8 x float> %v90, <8 x float> splat (float 0x0000000000000000)
  %v92 = load <8 x float>, ptr %v13
  %v93 = fadd contract <8 x float> %v92, %v91
  store <8 x float> %v93, ptr %v13
  %v94 = getelementptr inbounds i64, ptr %t, i64 0
  %v95 = load i64, ptr %v94
  %v96 = mul nsw i64 %v95, 27
  %v97 = getelementptr inbounds float, ptr %v27, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v19
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fmul contract <8 x float> %v90, %v99
  %v101 = select <8 x i1> %v42, <8 x float> %v100, <8 x float> splat (float 0x0000000000000000)
  %v102 = load <8 x float>, ptr %v14
  %v103 = fadd contract <8 x float> %v102, %v101
  store <8 x float> %v103, ptr %v14
  %v104 = getelementptr inbounds i64, ptr %t, i64 0
  %v105 = load i64, ptr %v104
  %v106 = mul nsw i64 %v105, 19
  %v107 = getelementptr inbounds float, ptr %v27, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v19
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = getelementptr inbounds i64, ptr %t, i64 51
  %v111 = load ptr, ptr %v110
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v19
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = fmul contract <8 x float> %v109, %v113
  %v115 = select <8 x i1> %v42, <8 x float> %v114, <8 x float> splat (float 0x0000000000000000)
  %v116 = load <8 x float>, ptr %v15
  %v117 = fadd contract <8 x float> %v116, %v115
  store <8 x float> %v117, ptr %v15
  %v118 = getelementptr inbounds i64, ptr %t, i64 0
  %v119 = load i64, ptr %v118
  %v120 = mul nsw i64 %v119, 29
  %v121 = getelementptr inbounds float, ptr %v27, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v19
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fmul contract <8 x float> %v114, %v123
  %v125 = select <8 x i1> %v42, <8 x float> %v124, <8 x float> splat (float 0x0000000000000000)
  %v126 = load <8 x float>, ptr %v16
  %v127 = fadd contract <8 x float> %v126, %v125
  store <8 x float> %v127, ptr %v16
  %v128 = select <8 x i1> %v42, <8 x float> %v38, <8 x float> splat (float 0x0000000000000000)
  %v129 = getelementptr inbounds i64, ptr %t, i64 0
  %v130 = load i64, ptr %v129
  %v131 = mul nsw i64 %v130, 22
  %v132 = getelementptr inbounds float, ptr %v27, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v19
  store <8 x float> %v128, ptr %v133, align 4
  %v134 = select <8 x i1> %v42, <8 x float> %v66, <8 x float> splat (float 0x0000000000000000)
  %v135 = getelementptr inbounds i64, ptr %t, i64 0
  %v136 = load i64, ptr %v135
  %v137 = mul nsw i64 %v136, 24
  %v138 = getelementptr inbounds float, ptr %v27, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v19
  store <8 x float> %v134, ptr %v139, align 4
  %v140 = select <8 x i1> %v42, <8 x float> %v90, <8 x float> splat (float 0x0000000000000000)
  %v141 = getelementptr inbounds i64, ptr %t, i64 0
  %v142 = load i64, ptr %v141
  %v143 = mul nsw i64 %v142, 26
  %v144 = getelementptr inbounds float, ptr %v27, i64 %v143
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v19
  store <8 x float> %v140, ptr %v145, align 4
  %v146 = select <8 x i1> %v42, <8 x float> %v114, <8 x float> splat (float 0x0000000000000000)
  %v147 = getelementptr inbounds i64, ptr %t, i64 0
  %v148 = load i64, ptr %v147
  %v149 = mul nsw i64 %v148, 28
  %v150 = getelementptr inbounds float, ptr %v27, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 %v19
  store <8 x float> %v146, ptr %v151, align 4
  %v152 = add nsw i64 %v19, 8
  store i64 %v152, ptr %v18
  br label %l17.test
l17.end:
  %v153 = load <8 x float>, ptr %v9
  %v154 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v153)
  %v155 = sitofp i64 %v4 to float
  %v156 = fdiv float %v154, %v155
  %v157 = add nsw i64 %row, %v7
  %v158 = getelementptr inbounds i64, ptr %t, i64 25
  %v159 = load ptr, ptr %v158
  %v160 = getelementptr inbounds i64, ptr %t, i64 26
  %v161 = load i64, ptr %v160
  %v162 = mul nsw i64 %v157, %v161
  %v163 = getelementptr inbounds float, ptr %v159, i64 %v162
  %v164 = mul nsw i64 8, 10
  %v165 = getelementptr inbounds float, ptr %v163, i64 %v164
  store float %v156, ptr %v165
  %v166 = load <8 x float>, ptr %v10
  %v167 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v166)
  %v168 = sitofp i64 %v4 to float
  %v169 = fdiv float %v167, %v168
  %v170 = mul nsw i64 8, 11
  %v171 = getelementptr inbounds float, ptr %v163, i64 %v170
  store float %v169, ptr %v171
  %v172 = load <8 x float>, ptr %v11
  %v173 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v172)
  %v174 = sitofp i64 %v4 to float
  %v175 = fdiv float %v173, %v174
  %v176 = mul nsw i64 8, 12
  %v177 = getelementptr inbounds float, ptr %v163, i64 %v176
  store float %v175, ptr %v177
  %v178 = load <8 x float>, ptr %v12
  %v179 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v178)
  %v180 = sitofp i64 %v4 to float
  %v181 = fdiv float %v179, %v180
  %v182 = mul nsw i64 8, 13
  %v183 = getelementptr inbounds float, ptr %v163, i64 %v182
  store float %v181, ptr %v183
  %v184 = load <8 x float>, ptr %v13
  %v185 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v184)
  %v186 = sitofp i64 %v4 to float
  %v187 = fdiv float %v185, %v186
  %v188 = mul nsw i64 8, 14
  %v189 = getelementptr inbounds float, ptr %v163, i64 %v188
  store float %v187, ptr %v189
  %v190 = load <8 x float>, ptr %v14
  %v191 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v190)
  %v192 = sitofp i64 %v4 to float
  %v193 = fdiv float %v191, %v192
  %v194 = mul nsw i64 8, 15
  %v195 = getelementptr inbounds float, ptr %v163, i64 %v194
  store float %v193, ptr %v195
  %v196 = load <8 x float>, ptr %v15
  %v197 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v196)
  %v198 = sitofp i64 %v4 to float
  %v199 = fdiv float %v197, %v198
  %v200 = mul nsw i64 8, 16
  %v201 = getelementptr inbounds float, ptr %v163, i64 %v200
  store float %v199, ptr %v201
  %v202 = load <8 x float>, ptr %v16
  %v203 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v202)
  %v204 = sitofp i64 %v4 to float
  %v205 = fdiv float %v203, %v204
  %v206 = mul nsw i64 8, 17
  %v207 = getelementptr inbounds float, ptr %v163, i64 %v206
  store float %v205, ptr %v207
  %v208 = add nsw i64 %v7, 1
  store i64 %v208, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @pass4(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v83 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 0
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = add nsw i64 %row, %v7
  %v10 = getelementptr inbounds i64, ptr %t, i64 25
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 26
  %v13 = load i64, ptr %v12
  %v14 = mul nsw i64 %v9, %v13
  %v15 = getelementptr inbounds float, ptr %v11, i64 %v14
  %v16 = mul nsw i64 8, 10
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v18 = load float, ptr %v17
  %v19 = insertelement <8 x float> poison, float %v18, i64 0
  %v20 = shufflevector <8 x float> %v19, <8 x float> poison, <8 x i32> zeroinitializer
  %v21 = mul nsw i64 8, 11
  %v22 = getelementptr inbounds float, ptr %v15, i64 %v21
  %v23 = load float, ptr %v22
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = add nsw i64 %row, %v7
  %v27 = getelementptr inbounds i64, ptr %t, i64 8
  %v28 = load ptr, ptr %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 9
  %v30 = load i64, ptr %v29
  %v31 = mul nsw i64 %v26, %v30
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v31
  %v33 = mul nsw i64 8, 13
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v35 = load float, ptr %v34
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = mul nsw i64 8, 12
  %v39 = getelementptr inbounds float, ptr %v15, i64 %v38
  %v40 = load float, ptr %v39
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = mul nsw i64 8, 13
  %v44 = getelementptr inbounds float, ptr %v15, i64 %v43
  %v45 = load float, ptr %v44
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = mul nsw i64 8, 9
  %v49 = getelementptr inbounds float, ptr %v32, i64 %v48
  %v50 = load float, ptr %v49
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = mul nsw i64 8, 14
  %v54 = getelementptr inbounds float, ptr %v15, i64 %v53
  %v55 = load float, ptr %v54
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = mul nsw i64 8, 15
  %v59 = getelementptr inbounds float, ptr %v15, i64 %v58
  %v60 = load float, ptr %v59
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = mul nsw i64 8, 5
  %v64 = getelementptr inbounds float, ptr %v32, i64 %v63
  %v65 = load float, ptr %v64
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = mul nsw i64 8, 16
  %v69 = getelementptr inbounds float, ptr %v15, i64 %v68
  %v70 = load float, ptr %v69
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = mul nsw i64 8, 17
  %v74 = getelementptr inbounds float, ptr %v15, i64 %v73
  %v75 = load float, ptr %v74
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = getelementptr inbounds float, ptr %v32, i64 8
  %v79 = load float, ptr %v78
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  store i64 0, ptr %v83
  br label %l82.test
l82.test:
  %v84 = load i64, ptr %v83
  %v85 = icmp slt i64 %v84, %v2
  br i1 %v85, label %l82.body, label %l82.end
l82.body:
  %v86 = add nsw i64 %row, %v7
  %v87 = getelementptr inbounds i64, ptr %t, i64 18
  %v88 = load ptr, ptr %v87
  %v89 = getelementptr inbounds i64, ptr %t, i64 19
  %v90 = load i64, ptr %v89
  %v91 = mul nsw i64 %v86, %v90
  %v92 = getelementptr inbounds float, ptr %v88, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %t, i64 0
  %v94 = load i64, ptr %v93
  %v95 = mul nsw i64 %v94, 22
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v84
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fsub contract <8 x float> %v98, %v20
  %v100 = getelementptr inbounds i64, ptr %t, i64 0
  %v101 = load i64, ptr %v100
  %v102 = mul nsw i64 %v101, 23
  %v103 = getelementptr inbounds float, ptr %v92, i64 %v102
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v84
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul contract <8 x float> %v105, %v25
  %v107 = fsub contract <8 x float> %v99, %v106
  %v108 = fdiv contract <8 x float> %v107, %v37
  %v109 = getelementptr inbounds i64, ptr %t, i64 0
  %v110 = load i64, ptr %v109
  %v111 = mul nsw i64 %v110, 24
  %v112 = getelementptr inbounds float, ptr %v92, i64 %v111
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v84
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = fsub contract <8 x float> %v114, %v42
  %v116 = getelementptr inbounds i64, ptr %t, i64 0
  %v117 = load i64, ptr %v116
  %v118 = mul nsw i64 %v117, 25
  %v119 = getelementptr inbounds float, ptr %v92, i64 %v118
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v84
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fmul contract <8 x float> %v121, %v47
  %v123 = fsub contract <8 x float> %v115, %v122
  %v124 = fdiv contract <8 x float> %v123, %v52
  %v125 = getelementptr inbounds i64, ptr %t, i64 0
  %v126 = load i64, ptr %v125
  %v127 = mul nsw i64 %v126, 26
  %v128 = getelementptr inbounds float, ptr %v92, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v84
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fsub contract <8 x float> %v130, %v57
  %v132 = getelementptr inbounds i64, ptr %t, i64 0
  %v133 = load i64, ptr %v132
  %v134 = mul nsw i64 %v133, 27
  %v135 = getelementptr inbounds float, ptr %v92, i64 %v134
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v84
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = fmul contract <8 x float> %v137, %v62
  %v139 = fsub contract <8 x float> %v131, %v138
  %v140 = fdiv contract <8 x float> %v139, %v67
  %v141 = getelementptr inbounds i64, ptr %t, i64 0
  %v142 = load i64, ptr %v141
  %v143 = mul nsw i64 %v142, 28
  %v144 = getelementptr inbounds float, ptr %v92, i64 %v143
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v84
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fsub contract <8 x float> %v146, %v72
  %v148 = getelementptr inbounds i64, ptr %t, i64 0
  %v149 = load i64, ptr %v148
  %v150 = mul nsw i64 %v149, 29
  %v151 = getelementptr inbounds float, ptr %v92, i64 %v150
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v84
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = fmul contract <8 x float> %v153, %v77
  %v155 = fsub contract <8 x float> %v147, %v154
  %v156 = fdiv contract <8 x float> %v155, %v81
  %v157 = sub nsw i64 %v4, %v84
  %v158 = insertelement <8 x i64> poison, i64 %v157, i64 0
  %v159 = shufflevector <8 x i64> %v158, <8 x i64> poison, <8 x i32> zeroinitializer
  %v160 = icmp sgt <8 x i64> %v159, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v161 = select <8 x i1> %v160, <8 x float> %v108, <8 x float> splat (float 0x0000000000000000)
  %v162 = getelementptr inbounds i64, ptr %t, i64 0
  %v163 = load i64, ptr %v162
  %v164 = mul nsw i64 %v163, 4
  %v165 = getelementptr inbounds float, ptr %v92, i64 %v164
  %v166 = getelementptr inbounds float, ptr %v165, i64 %v84
  store <8 x float> %v161, ptr %v166, align 4
  %v167 = select <8 x i1> %v160, <8 x float> %v124, <8 x float> splat (float 0x0000000000000000)
  %v168 = getelementptr inbounds i64, ptr %t, i64 0
  %v169 = load i64, ptr %v168
  %v170 = mul nsw i64 %v169, 5
  %v171 = getelementptr inbounds float, ptr %v92, i64 %v170
  %v172 = getelementptr inbounds float, ptr %v171, i64 %v84
  store <8 x float> %v167, ptr %v172, align 4
  %v173 = select <8 x i1> %v160, <8 x float> %v140, <8 x float> splat (float 0x0000000000000000)
  %v174 = getelementptr inbounds i64, ptr %t, i64 0
  %v175 = load i64, ptr %v174
  %v176 = mul nsw i64 %v175, 6
  %v177 = getelementptr inbounds float, ptr %v92, i64 %v176
  %v178 = getelementptr inbounds float, ptr %v177, i64 %v84
  store <8 x float> %v173, ptr %v178, align 4
  %v179 = select <8 x i1> %v160, <8 x float> %v156, <8 x float> splat (float 0x0000000000000000)
  %v180 = getelementptr inbounds i64, ptr %t, i64 0
  %v181 = load i64, ptr %v180
  %v182 = mul nsw i64 %v181, 7
  %v183 = getelementptr inbounds float, ptr %v92, i64 %v182
  %v184 = getelementptr inbounds float, ptr %v183, i64 %v84
  store <8 x float> %v179, ptr %v184, align 4
  %v185 = add nsw i64 %v84, 8
  store i64 %v185, ptr %v83
  br label %l82.test
l82.end:
  %v186 = add nsw i64 %v7, 1
  store i64 %v186, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 19
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 0
  %v8 = load i64, ptr %v7
  %v9 = mul nsw i64 %v8, 4
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 52
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 53
  %v14 = load ptr, ptr %v13
  %v15 = mul nsw i64 %row, %v12
  %v16 = getelementptr inbounds float, ptr %v14, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = getelementptr inbounds i64, ptr %t, i64 0
  %v19 = load i64, ptr %v18
  %v20 = mul nsw i64 %v19, 4
  %v21 = getelementptr inbounds i64, ptr %t, i64 54
  %v22 = load i64, ptr %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 55
  %v24 = load ptr, ptr %v23
  %v25 = sdiv i64 %v22, 8
  %v26 = getelementptr inbounds i64, ptr %t, i64 41
  %v27 = load ptr, ptr %v26
  call void %v27(ptr %v17, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v24, i64 %v20, i64 %count, i64 %v25, i64 0)
  ret void
}

define internal void @pass5(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 54
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 56
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %v10, i64 %v7
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 3
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %step, %v14
  %v16 = add nsw i64 %v12, %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 4
  %v18 = load ptr, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v18, i64 %v7
  %v20 = load i64, ptr %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 57
  %v22 = load i64, ptr %v21
  %v23 = mul nsw i64 %v16, %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 58
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 59
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v20, %v27
  %v29 = add nsw i64 %v23, %v28
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v2
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = add nsw i64 %row, %v7
  %v36 = getelementptr inbounds i64, ptr %t, i64 53
  %v37 = load ptr, ptr %v36
  %v38 = getelementptr inbounds i64, ptr %t, i64 52
  %v39 = load i64, ptr %v38
  %v40 = mul nsw i64 %v35, %v39
  %v41 = getelementptr inbounds float, ptr %v37, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v33
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v30, i64 %v33
  %v46 = sub nsw i64 %v4, %v33
  %v47 = insertelement <8 x i64> poison, i64 %v46, i64 0
  %v48 = shufflevector <8 x i64> %v47, <8 x i64> poison, <8 x i32> zeroinitializer
  %v49 = icmp sgt <8 x i64> %v48, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v44, ptr %v45, i32 4, <8 x i1> %v49)
  %v50 = add nsw i64 %v33, 8
  store i64 %v50, ptr %v32
  br label %l31.test
l31.end:
  %v51 = add nsw i64 %v7, 1
  store i64 %v51, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v12 = alloca i64
  %v24 = alloca i64
  %v37 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 43
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 44
  %v4 = load i64, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  store i64 %begin, ptr %v12
  br label %l11.test
l11.test:
  %v13 = load i64, ptr %v12
  %v14 = icmp slt i64 %v13, %end
  br i1 %v14, label %l11.body, label %l11.end
l11.body:
  %v15 = getelementptr inbounds i64, ptr %v2, i64 %v13
  %v16 = load i64, ptr %v15
  %v17 = add nsw i64 %v13, 1
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = sub nsw i64 %v19, %v16
  %v21 = sub nsw i64 %v16, %v4
  call void @pass3(ptr %t, i64 %v21, i64 %v20, i64 %v13)
  %v22 = add nsw i64 %v13, 1
  store i64 %v22, ptr %v12
  br label %l11.test
l11.end:
  store i64 %begin, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %end
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v2, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = add nsw i64 %v25, 1
  %v30 = getelementptr inbounds i64, ptr %v2, i64 %v29
  %v31 = load i64, ptr %v30
  %v32 = sub nsw i64 %v31, %v28
  %v33 = sub nsw i64 %v28, %v4
  call void @pass4(ptr %t, i64 %v33, i64 %v32, i64 %v25)
  %v34 = add nsw i64 %v25, 1
  store i64 %v34, ptr %v24
  br label %l23.test
l23.end:
  %v35 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v35)
  store i64 %begin, ptr %v37
  br label %l36.test
l36.test:
  %v38 = load i64, ptr %v37
  %v39 = icmp slt i64 %v38, %end
  br i1 %v39, label %l36.body, label %l36.end
l36.body:
  %v40 = getelementptr inbounds i64, ptr %v2, i64 %v38
  %v41 = load i64, ptr %v40
  %v42 = add nsw i64 %v38, 1
  %v43 = getelementptr inbounds i64, ptr %v2, i64 %v42
  %v44 = load i64, ptr %v43
  %v45 = sub nsw i64 %v44, %v41
  %v46 = sub nsw i64 %v41, %v4
  call void @pass5(ptr %t, i64 %v46, i64 %v45, i64 %v38)
  %v47 = add nsw i64 %v38, 1
  store i64 %v47, ptr %v37
  br label %l36.test
l36.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v90 = alloca i64
  %v100 = alloca i64
  %v130 = alloca i64
  %v179 = alloca i64
  %v183 = alloca i64
  %v232 = alloca i64
  %v236 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 60
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 43
  %v9 = load ptr, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 44
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 61
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 62
  %v17 = load i64, ptr %v16
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 63
  %v20 = load ptr, ptr %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 64
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 16
  %v24 = load i64, ptr %v23
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 65
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 66
  %v30 = load ptr, ptr %v29
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 15
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 13
  %v34 = load i64, ptr %v33
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 67
  %v37 = load i64, ptr %v36
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 68
  %v40 = load ptr, ptr %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 12
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 9
  %v44 = load i64, ptr %v43
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 69
  %v47 = load i64, ptr %v46
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 70
  %v50 = load ptr, ptr %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 8
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 19
  %v54 = load i64, ptr %v53
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 71
  %v57 = load i64, ptr %v56
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 72
  %v60 = load ptr, ptr %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 18
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 52
  %v64 = load i64, ptr %v63
  %v65 = mul nsw i64 %v11, %v64
  %v66 = getelementptr inbounds i64, ptr %t, i64 73
  %v67 = load i64, ptr %v66
  %v68 = mul nsw i64 %v65, %v67
  %v69 = getelementptr inbounds i64, ptr %t, i64 74
  %v70 = load ptr, ptr %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v68
  %v72 = getelementptr inbounds i64, ptr %t, i64 53
  store ptr %v71, ptr %v72
  %v73 = getelementptr inbounds i64, ptr %t, i64 26
  %v74 = load i64, ptr %v73
  %v75 = mul nsw i64 %v11, %v74
  %v76 = getelementptr inbounds i64, ptr %t, i64 75
  %v77 = load i64, ptr %v76
  %v78 = mul nsw i64 %v75, %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 76
  %v80 = load ptr, ptr %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v78
  %v82 = getelementptr inbounds i64, ptr %t, i64 25
  store ptr %v81, ptr %v82
  %v83 = getelementptr inbounds i64, ptr %t, i64 64
  %v84 = load ptr, ptr %v83
  %v85 = getelementptr inbounds i64, ptr %t, i64 61
  %v86 = load i64, ptr %v85
  %v87 = getelementptr inbounds i64, ptr %t, i64 56
  %v88 = load i64, ptr %v87
  store i64 %v4, ptr %v90
  br label %l89.test
l89.test:
  %v91 = load i64, ptr %v90
  %v92 = icmp slt i64 %v91, %v7
  br i1 %v92, label %l89.body, label %l89.end
l89.body:
  %v93 = getelementptr inbounds i64, ptr %v9, i64 %v91
  %v94 = load i64, ptr %v93
  %v95 = add nsw i64 %v91, 1
  %v96 = getelementptr inbounds i64, ptr %v9, i64 %v95
  %v97 = load i64, ptr %v96
  %v98 = sub nsw i64 %v97, %v94
  store i64 0, ptr %v100
  br label %l99.test
l99.test:
  %v101 = load i64, ptr %v100
  %v102 = icmp slt i64 %v101, %v98
  br i1 %v102, label %l99.body, label %l99.end
l99.body:
  %v103 = getelementptr inbounds i64, ptr %t, i64 2
  %v104 = load ptr, ptr %v103
  %v105 = getelementptr inbounds i64, ptr %v104, i64 %v101
  %v106 = load i64, ptr %v105
  %v107 = getelementptr inbounds i64, ptr %t, i64 3
  %v108 = load i64, ptr %v107
  %v109 = mul nsw i64 %v91, %v108
  %v110 = add nsw i64 %v106, %v109
  %v111 = getelementptr inbounds i64, ptr %t, i64 4
  %v112 = load ptr, ptr %v111
  %v113 = getelementptr inbounds i64, ptr %v112, i64 %v101
  %v114 = load i64, ptr %v113
  %v115 = getelementptr inbounds i64, ptr %t, i64 77
  %v116 = load i64, ptr %v115
  %v117 = mul nsw i64 %v110, %v116
  %v118 = getelementptr inbounds i64, ptr %t, i64 78
  %v119 = load ptr, ptr %v118
  %v120 = getelementptr inbounds i64, ptr %t, i64 79
  %v121 = load i64, ptr %v120
  %v122 = mul nsw i64 %v114, %v121
  %v123 = add nsw i64 %v117, %v122
  %v124 = getelementptr inbounds float, ptr %v119, i64 %v123
  %v125 = sub nsw i64 %v94, %v11
  %v126 = add nsw i64 %v125, %v101
  %v127 = mul nsw i64 %v126, %v86
  %v128 = getelementptr inbounds float, ptr %v84, i64 %v127
  store i64 0, ptr %v130
  br label %l129.test
l129.test:
  %v131 = load i64, ptr %v130
  %v132 = icmp slt i64 %v131, %v88
  br i1 %v132, label %l129.body, label %l129.end
l129.body:
  %v133 = sub nsw i64 %v88, %v131
  %v134 = insertelement <8 x i64> poison, i64 %v133, i64 0
  %v135 = shufflevector <8 x i64> %v134, <8 x i64> poison, <8 x i32> zeroinitializer
  %v136 = icmp sgt <8 x i64> %v135, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v137 = getelementptr inbounds float, ptr %v124, i64 %v131
  %v138 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v137, i32 4, <8 x i1> %v136, <8 x float> zeroinitializer)
  %v139 = getelementptr inbounds float, ptr %v128, i64 %v131
  store <8 x float> %v138, ptr %v139, align 4
  %v140 = add nsw i64 %v131, 8
  store i64 %v140, ptr %v130
  br label %l129.test
l129.end:
  %v141 = add nsw i64 %v101, 1
  store i64 %v141, ptr %v100
  br label %l99.test
l99.end:
  %v142 = add nsw i64 %v91, 1
  store i64 %v142, ptr %v90
  br label %l89.test
l89.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v143 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v144 = load i64, ptr %v143
  %v145 = sub nsw i64 %v144, %v11
  %v146 = getelementptr inbounds i64, ptr %t, i64 80
  %v147 = load ptr, ptr %v146
  %v148 = getelementptr inbounds i64, ptr %t, i64 61
  %v149 = load i64, ptr %v148
  %v150 = getelementptr inbounds i64, ptr %t, i64 64
  %v151 = load ptr, ptr %v150
  %v152 = mul nsw i64 0, %v149
  %v153 = getelementptr inbounds float, ptr %v151, i64 %v152
  %v154 = getelementptr inbounds float, ptr %v153, i64 0
  %v155 = getelementptr inbounds i64, ptr %t, i64 56
  %v156 = load i64, ptr %v155
  %v157 = getelementptr inbounds i64, ptr %t, i64 81
  %v158 = load ptr, ptr %v157
  call void %v158(ptr %v147, ptr %v154, i64 1, i64 %v149, i64 %v156, i64 %v145, i64 0, i64 %v145, i64 0)
  %v159 = getelementptr inbounds i64, ptr %t, i64 19
  %v160 = load i64, ptr %v159
  %v161 = getelementptr inbounds i64, ptr %t, i64 18
  %v162 = load ptr, ptr %v161
  %v163 = mul nsw i64 0, %v160
  %v164 = getelementptr inbounds float, ptr %v162, i64 %v163
  %v165 = getelementptr inbounds i64, ptr %t, i64 0
  %v166 = load i64, ptr %v165
  %v167 = mul nsw i64 %v166, 4
  %v168 = getelementptr inbounds float, ptr %v164, i64 %v167
  %v169 = getelementptr inbounds i64, ptr %t, i64 54
  %v170 = load i64, ptr %v169
  %v171 = getelementptr inbounds i64, ptr %t, i64 0
  %v172 = load i64, ptr %v171
  %v173 = mul nsw i64 %v172, 4
  %v174 = getelementptr inbounds i64, ptr %t, i64 82
  %v175 = load ptr, ptr %v174
  %v176 = getelementptr inbounds i64, ptr %t, i64 83
  %v177 = load ptr, ptr %v176
  store i64 0, ptr %v179
  br label %l178.test
l178.test:
  %v180 = load i64, ptr %v179
  %v181 = icmp slt i64 %v180, %v173
  br i1 %v181, label %l178.body, label %l178.end
l178.body:
  store i64 0, ptr %v183
  br label %l182.test
l182.test:
  %v184 = load i64, ptr %v183
  %v185 = icmp slt i64 %v184, %v145
  br i1 %v185, label %l182.body, label %l182.end
l182.body:
  %v186 = mul nsw i64 %v184, %v160
  %v187 = getelementptr inbounds float, ptr %v168, i64 %v186
  %v188 = getelementptr inbounds float, ptr %v187, i64 %v180
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = mul nsw i64 %v184, 8
  %v191 = getelementptr inbounds float, ptr %v177, i64 %v190
  store <8 x float> %v189, ptr %v191, align 4
  %v192 = add nsw i64 %v184, 1
  store i64 %v192, ptr %v183
  br label %l182.test
l182.end:
  %v193 = mul nsw i64 %v180, %v170
  %v194 = getelementptr inbounds float, ptr %v175, i64 %v193
  %v195 = sdiv i64 %v170, 8
  %v196 = getelementptr inbounds i64, ptr %t, i64 41
  %v197 = load ptr, ptr %v196
  call void %v197(ptr %v194, i64 %v170, ptr %v177, i64 1, i64 8, ptr %v147, i64 %v145, i64 8, i64 %v195, i64 1)
  %v198 = add nsw i64 %v180, 8
  store i64 %v198, ptr %v179
  br label %l178.test
l178.end:
  %v199 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v200 = load i64, ptr %v199
  %v201 = sub nsw i64 %v200, %v11
  %v202 = getelementptr inbounds i64, ptr %t, i64 80
  %v203 = load ptr, ptr %v202
  %v204 = getelementptr inbounds i64, ptr %t, i64 16
  %v205 = load i64, ptr %v204
  %v206 = getelementptr inbounds i64, ptr %t, i64 15
  %v207 = load ptr, ptr %v206
  %v208 = mul nsw i64 0, %v205
  %v209 = getelementptr inbounds float, ptr %v207, i64 %v208
  %v210 = getelementptr inbounds float, ptr %v209, i64 0
  %v211 = getelementptr inbounds i64, ptr %t, i64 1
  %v212 = load i64, ptr %v211
  %v213 = getelementptr inbounds i64, ptr %t, i64 81
  %v214 = load ptr, ptr %v213
  call void %v214(ptr %v203, ptr %v210, i64 1, i64 %v205, i64 %v212, i64 %v201, i64 0, i64 %v201, i64 0)
  %v215 = getelementptr inbounds i64, ptr %t, i64 19
  %v216 = load i64, ptr %v215
  %v217 = getelementptr inbounds i64, ptr %t, i64 18
  %v218 = load ptr, ptr %v217
  %v219 = mul nsw i64 0, %v216
  %v220 = getelementptr inbounds float, ptr %v218, i64 %v219
  %v221 = getelementptr inbounds float, ptr %v220, i64 0
  %v222 = getelementptr inbounds i64, ptr %t, i64 0
  %v223 = load i64, ptr %v222
  %v224 = getelementptr inbounds i64, ptr %t, i64 0
  %v225 = load i64, ptr %v224
  %v226 = mul nsw i64 %v225, 4
  %v227 = getelementptr inbounds i64, ptr %t, i64 84
  %v228 = load ptr, ptr %v227
  %v229 = getelementptr inbounds i64, ptr %t, i64 83
  %v230 = load ptr, ptr %v229
  store i64 0, ptr %v232
  br label %l231.test
l231.test:
  %v233 = load i64, ptr %v232
  %v234 = icmp slt i64 %v233, %v226
  br i1 %v234, label %l231.body, label %l231.end
l231.body:
  store i64 0, ptr %v236
  br label %l235.test
l235.test:
  %v237 = load i64, ptr %v236
  %v238 = icmp slt i64 %v237, %v201
  br i1 %v238, label %l235.body, label %l235.end
l235.body:
  %v239 = mul nsw i64 %v237, %v216
  %v240 = getelementptr inbounds float, ptr %v221, i64 %v239
  %v241 = getelementptr inbounds float, ptr %v240, i64 %v233
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = mul nsw i64 %v237, 8
  %v244 = getelementptr inbounds float, ptr %v230, i64 %v243
  store <8 x float> %v242, ptr %v244, align 4
  %v245 = add nsw i64 %v237, 1
  store i64 %v245, ptr %v236
  br label %l235.test
l235.end:
  %v246 = mul nsw i64 %v233, %v223
  %v247 = getelementptr inbounds float, ptr %v228, i64 %v246
  %v248 = sdiv i64 %v223, 8
  %v249 = getelementptr inbounds i64, ptr %t, i64 41
  %v250 = load ptr, ptr %v249
  call void %v250(ptr %v247, i64 %v223, ptr %v230, i64 1, i64 8, ptr %v203, i64 %v201, i64 8, i64 %v248, i64 1)
  %v251 = add nsw i64 %v233, 8
  store i64 %v251, ptr %v232
  br label %l231.test
l231.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v10 = alloca i64
  %v40 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 85
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 86
  %v4 = load ptr, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %t, i64 60
  %v6 = load ptr, ptr %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 43
  %v8 = load ptr, ptr %v7
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %v2
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = sub nsw i64 %v2, 1
  %v14 = sub nsw i64 %v13, %v11
  %v15 = icmp ne ptr %v4, null
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = getelementptr inbounds i64, ptr %v6, i64 %v14
  %v18 = load i64, ptr %v17
  %v19 = add nsw i64 %v18, 1
  %v20 = getelementptr inbounds i64, ptr %v8, i64 %v19
  %v21 = load i64, ptr %v20
  %v22 = getelementptr inbounds i64, ptr %v8, i64 %v18
  %v23 = load i64, ptr %v22
  %v24 = sub nsw i64 %v21, %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 87
  %v26 = load ptr, ptr %v25
  %v27 = icmp ne ptr %v26, null
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  %v29 = getelementptr inbounds i64, ptr %t, i64 16
  %v30 = load i64, ptr %v29
  %v31 = getelementptr inbounds i64, ptr %t, i64 88
  %v32 = load i64, ptr %v31
  %v33 = mul nsw i64 %v32, %v30
  %v34 = mul nsw i64 %v14, %v33
  %v35 = getelementptr inbounds float, ptr %v26, i64 %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 66
  %v37 = load ptr, ptr %v36
  %v38 = mul nsw i64 %v24, %v30
  store i64 0, ptr %v40
  br label %l39.test
l39.test:
  %v41 = load i64, ptr %v40
  %v42 = icmp slt i64 %v41, %v38
  br i1 %v42, label %l39.body, label %l39.end
l39.body:
  %v43 = getelementptr inbounds float, ptr %v35, i64 %v41
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v37, i64 %v41
  store <8 x float> %v44, ptr %v45, align 4
  %v46 = add nsw i64 %v41, 8
  store i64 %v46, ptr %v40
  br label %l39.test
l39.end:
  br label %w28.end
w28.end:
  %v47 = getelementptr inbounds i64, ptr %t, i64 89
  %v48 = load ptr, ptr %v47
  call void %v4(ptr %v48, i64 %v14)
  br label %w16.end
w16.end:
  call void @block(ptr %t, i64 %v14)
  %v49 = add nsw i64 %v11, 1
  store i64 %v49, ptr %v10
  br label %l9.test
l9.end:
  ret void
}

declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)

