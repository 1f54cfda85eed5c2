target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v27 = alloca i64
  %v156 = alloca <8 x float>
  %v157 = alloca <8 x float>
  %v158 = alloca <8 x float>
  %v159 = alloca <8 x float>
  %v161 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 7
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 8
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = sub nsw i64 0, %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 1
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = icmp eq i64 %v21, 0
  br i1 %v22, label %w23.then, label %w23.end
w23.then:
  %v24 = getelementptr inbounds i64, ptr %t, i64 9
  %v25 = load i64, ptr %v24, !tbaa !0
  store i64 %from, ptr %v27
  br label %l26.test
l26.test:
  %v28 = load i64, ptr %v27
  %v29 = icmp slt i64 %v28, %upto
  br i1 %v29, label %l26.body, label %l26.end
l26.body:
  %v30 = getelementptr inbounds i64, ptr %t, i64 10
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %v31, i64 %v28
  %v33 = load i64, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 8
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = mul nsw i64 %step, %v35
  %v37 = add nsw i64 %v33, %v36
  %v38 = getelementptr inbounds i64, ptr %t, i64 11
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds i64, ptr %v39, i64 %v28
  %v41 = load i64, ptr %v40
  %v42 = getelementptr inbounds i64, ptr %t, i64 7
  %v43 = load i64, ptr %v42, !tbaa !0
  %v44 = mul nsw i64 %v37, %v43
  %v45 = getelementptr inbounds i64, ptr %t, i64 12
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = getelementptr inbounds i64, ptr %t, i64 13
  %v48 = load i64, ptr %v47, !tbaa !0
  %v49 = mul nsw i64 %v41, %v48
  %v50 = add nsw i64 %v44, %v49
  %v51 = getelementptr inbounds float, ptr %v46, i64 %v50
  %v52 = add nsw i64 %row, %v28
  %v53 = getelementptr inbounds i64, ptr %t, i64 14
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 15
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v52, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load float, ptr %v59
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = getelementptr inbounds float, ptr %v58, i64 8
  %v64 = load float, ptr %v63
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = mul nsw i64 8, 2
  %v68 = getelementptr inbounds float, ptr %v58, i64 %v67
  %v69 = load float, ptr %v68
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = mul nsw i64 8, 3
  %v73 = getelementptr inbounds float, ptr %v58, i64 %v72
  %v74 = load float, ptr %v73
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = mul nsw i64 8, 4
  %v78 = getelementptr inbounds float, ptr %v58, i64 %v77
  %v79 = load float, ptr %v78
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = mul nsw i64 8, 5
  %v83 = getelementptr inbounds float, ptr %v58, i64 %v82
  %v84 = load float, ptr %v83
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = mul nsw i64 8, 6
  %v88 = getelementptr inbounds float, ptr %v58, i64 %v87
  %v89 = load float, ptr %v88
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = mul nsw i64 8, 7
  %v93 = getelementptr inbounds float, ptr %v58, i64 %v92
  %v94 = load float, ptr %v93
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = mul nsw i64 8, 8
  %v98 = getelementptr inbounds float, ptr %v58, i64 %v97
  %v99 = load float, ptr %v98
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = mul nsw i64 8, 9
  %v103 = getelementptr inbounds float, ptr %v58, i64 %v102
  %v104 = load float, ptr %v103
  %v105 = insertelement <8 x float> poison, float %v104, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = mul nsw i64 8, 10
  %v108 = getelementptr inbounds float, ptr %v58, i64 %v107
  %v109 = load float, ptr %v108
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = mul nsw i64 8, 11
  %v113 = getelementptr inbounds float, ptr %v58, i64 %v112
  %v114 = load float, ptr %v113
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = mul nsw i64 8, 12
  %v118 = getelementptr inbounds float, ptr %v58, i64 %v117
  %v119 = load float, ptr %v118
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = mul nsw i64 8, 13
  %v123 = getelementptr inbounds float, ptr %v58, i64 %v122
  %v124 = load float, ptr %v123
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = mul nsw i64 8, 14
  %v128 = getelementptr inbounds float, ptr %v58, i64 %v127
  %v129 = load float, ptr %v128
  %v130 = insertelement <8 x float> poison, float %v129, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = mul nsw i64 8, 15
  %v133 = getelementptr inbounds float, ptr %v58, i64 %v132
  %v134 = load float, ptr %v133
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = mul nsw i64 8, 16
  %v138 = getelementptr inbounds float, ptr %v58, i64 %v137
  %v139 = load float, ptr %v138
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = mul nsw i64 8, 17
  %v143 = getelementptr inbounds float, ptr %v58, i64 %v142
  %v144 = load float, ptr %v143
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v66
  %v148 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v76
  %v149 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v86
  %v150 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v96
  %v151 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v106
  %v152 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v116
  %v153 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v126
  %v154 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v136
  %v155 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v146
  store <8 x float> zeroinitializer, ptr %v156
  store <8 x float> zeroinitializer, ptr %v157
  store <8 x float> zeroinitializer, ptr %v158
  store <8 x float> zeroinitializer, ptr %v159
  store i64 0, ptr %v161
  br label %l160.test
l160.test:
  %v162 = load i64, ptr %v161
  %v163 = icmp slt i64 %v162, %v25
  br i1 %v163, label %l160.body, label %l160.end
l160.body:
  %v164 = getelementptr inbounds i64, ptr %t, i64 16
  %v165 = load ptr, ptr %v164, !tbaa !0
  %v166 = getelementptr inbounds i64, ptr %t, i64 17
  %v167 = load i64, ptr %v166, !tbaa !0
  %v168 = mul nsw i64 %v28, %v167
  %v169 = getelementptr inbounds float, ptr %v165, i64 %v168
  %v170 = getelementptr inbounds float, ptr %v169, i64 0
  %v171 = getelementptr inbounds float, ptr %v170, i64 %v162
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = getelementptr inbounds float, ptr %v51, i64 %v162
  %v174 = getelementptr float, ptr %v173, i64 %v19
  call void @llvm.prefetch.p0(ptr %v174, i32 0, i32 2, i32 1)
  %v175 = sub nsw i64 %v2, %v162
  %v176 = icmp slt i64 %v175, 8
  %v177 = select i1 %v176, i64 %v175, i64 8
  %v178 = trunc i64 %v177 to i32
  %v179 = insertelement <8 x i32> poison, i32 %v178, i64 0
  %v180 = shufflevector <8 x i32> %v179, <8 x i32> poison, <8 x i32> zeroinitializer
  %v181 = icmp sgt <8 x i32> %v180, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v182 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v173, i32 4, <8 x i1> %v181, <8 x float> zeroinitializer)
  %v183 = fadd contract <8 x float> %v172, %v182
  %v184 = add nsw i64 %row, %v28
  %v185 = getelementptr inbounds i64, ptr %t, i64 18
  %v186 = load ptr, ptr %v185, !tbaa !0
  %v187 = getelementptr inbounds i64, ptr %t, i64 19
  %v188 = load i64, ptr %v187, !tbaa !0
  %v189 = mul nsw i64 %v184, %v188
  %v190 = getelementptr inbounds float, ptr %v186, i64 %v189
  %v191 = getelementptr inbounds i64, ptr %t, i64 9
  %v192 = load i64, ptr %v191, !tbaa !0
  %v193 = mul nsw i64 %v192, 4
  %v194 = getelementptr inbounds float, ptr %v190, i64 %v193
  %v195 = getelementptr inbounds float, ptr %v194, i64 %v162
  %v196 = getelementptr inbounds i64, ptr %t, i64 19
  %v197 = load i64, ptr %v196, !tbaa !0
  %v198 = mul nsw i64 %v13, %v197
  %v199 = getelementptr float, ptr %v195, i64 %v198
  call void @llvm.prefetch.p0(ptr %v199, i32 0, i32 2, i32 1)
  %v200 = load <8 x float>, ptr %v195, align 4
  %v201 = fsub contract <8 x float> %v200, %v62
  %v202 = fmul contract <8 x float> %v201, %v147
  %v203 = getelementptr inbounds i64, ptr %t, i64 20
  %v204 = load ptr, ptr %v203, !tbaa !0
  %v205 = getelementptr inbounds float, ptr %v204, i64 %v162
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fmul contract <8 x float> %v202, %v206
  %v208 = getelementptr inbounds i64, ptr %t, i64 21
  %v209 = load ptr, ptr %v208, !tbaa !0
  %v210 = getelementptr inbounds float, ptr %v209, i64 %v162
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd contract <8 x float> %v207, %v211
  %v213 = getelementptr inbounds float, ptr %v190, i64 0
  %v214 = getelementptr inbounds float, ptr %v213, i64 %v162
  %v215 = getelementptr inbounds i64, ptr %t, i64 19
  %v216 = load i64, ptr %v215, !tbaa !0
  %v217 = mul nsw i64 %v13, %v216
  %v218 = getelementptr float, ptr %v214, i64 %v217
  call void @llvm.prefetch.p0(ptr %v218, i32 0, i32 2, i32 1)
  %v219 = load <8 x float>, ptr %v214, align 4
  %v220 = fsub contract <8 x float> %v219, %v71
  %v221 = fmul contract <8 x float> %v220, %v148
  %v222 = getelementptr inbounds i64, ptr %t, i64 22
  %v223 = load ptr, ptr %v222, !tbaa !0
  %v224 = getelementptr inbounds float, ptr %v223, i64 %v162
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fmul contract <8 x float> %v221, %v225
  %v227 = fadd contract <8 x float> %v212, %v226
  %v228 = fneg <8 x float> %v227
  %v229 = fcmp ogt <8 x float> %v228, splat (float 0x4055C00000000000)
  %v230 = select <8 x i1> %v229, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v228
  %v231 = fcmp olt <8 x float> %v230, splat (float 0xC055C00000000000)
  %v232 = select <8 x i1> %v231, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v230
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v232, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v234 = fsub <8 x float> %v233, splat (float 0x4168000000000000)
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v234, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v232)
  %v236 = bitcast <8 x float> %v233 to <8 x i32>
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v234, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v235)
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v237, <8 x float> splat (float 0x3F8123B960000000))
  %v239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v238, <8 x float> %v237, <8 x float> splat (float 0x3FA5554600000000))
  %v240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v239, <8 x float> %v237, <8 x float> splat (float 0x3FC5554900000000))
  %v241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v240, <8 x float> %v237, <8 x float> splat (float 0x3FE0000000000000))
  %v242 = fmul <8 x float> %v237, %v237
  %v243 = fadd <8 x float> %v237, splat (float 0x3FF0000000000000)
  %v244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v242, <8 x float> %v241, <8 x float> %v243)
  %v245 = shl <8 x i32> %v236, splat (i32 10)
  %v246 = ashr <8 x i32> %v245, splat (i32 10)
  %v247 = add <8 x i32> %v246, splat (i32 127)
  %v248 = shl <8 x i32> %v247, splat (i32 23)
  %v249 = bitcast <8 x i32> %v248 to <8 x float>
  %v250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v244, <8 x float> %v249, <8 x float> splat (float 0x3FF0000000000000))
  %v251 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v250
  %v252 = fcmp olt <8 x float> %v227, splat (float 0xC055C00000000000)
  %v253 = select <8 x i1> %v252, <8 x float> splat (float 0x0000000000000000), <8 x float> %v251
  %v254 = fmul contract <8 x float> %v183, %v253
  %v255 = getelementptr inbounds i64, ptr %t, i64 9
  %v256 = load i64, ptr %v255, !tbaa !0
  %v257 = mul nsw i64 %v256, 5
  %v258 = getelementptr inbounds float, ptr %v190, i64 %v257
  %v259 = getelementptr inbounds float, ptr %v258, i64 %v162
  %v260 = getelementptr inbounds i64, ptr %t, i64 19
  %v261 = load i64, ptr %v260, !tbaa !0
  %v262 = mul nsw i64 %v13, %v261
  %v263 = getelementptr float, ptr %v259, i64 %v262
  call void @llvm.prefetch.p0(ptr %v263, i32 0, i32 2, i32 1)
  %v264 = load <8 x float>, ptr %v259, align 4
  %v265 = fsub contract <8 x float> %v264, %v81
  %v266 = fmul contract <8 x float> %v265, %v149
  %v267 = getelementptr inbounds i64, ptr %t, i64 23
  %v268 = load ptr, ptr %v267, !tbaa !0
  %v269 = getelementptr inbounds float, ptr %v268, i64 %v162
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = fmul contract <8 x float> %v266, %v270
  %v272 = getelementptr inbounds i64, ptr %t, i64 24
  %v273 = load ptr, ptr %v272, !tbaa !0
  %v274 = getelementptr inbounds float, ptr %v273, i64 %v162
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = fadd contract <8 x float> %v271, %v275
  %v277 = getelementptr inbounds i64, ptr %t, i64 9
  %v278 = load i64, ptr %v277, !tbaa !0
  %v279 = getelementptr inbounds float, ptr %v190, i64 %v278
  %v280 = getelementptr inbounds float, ptr %v279, i64 %v162
  %v281 = getelementptr inbounds i64, ptr %t, i64 19
  %v282 = load i64, ptr %v281, !tbaa !0
  %v283 = mul nsw i64 %v13, %v282
  %v284 = getelementptr float, ptr %v280, i64 %v283
  call void @llvm.prefetch.p0(ptr %v284, i32 0, i32 2, i32 1)
  %v285 = load <8 x float>, ptr %v280, align 4
  %v286 = fsub contract <8 x float> %v285, %v91
  %v287 = fmul contract <8 x float> %v286, %v150
  %v288 = getelementptr inbounds i64, ptr %t, i64 25
  %v289 = load ptr, ptr %v288, !tbaa !0
  %v290 = getelementptr inbounds float, ptr %v289, i64 %v162
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = fmul contract <8 x float> %v287, %v291
  %v293 = fadd contract <8 x float> %v276, %v292
  %v294 = fneg <8 x float> %v293
  %v295 = fcmp ogt <8 x float> %v294, splat (float 0x4055C00000000000)
  %v296 = select <8 x i1> %v295, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v294
  %v297 = fcmp olt <8 x float> %v296, splat (float 0xC055C00000000000)
  %v298 = select <8 x i1> %v297, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v296
  %v299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v300 = fsub <8 x float> %v299, splat (float 0x4168000000000000)
  %v301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v300, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v298)
  %v302 = bitcast <8 x float> %v299 to <8 x i32>
  %v303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v300, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v301)
  %v304 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v303, <8 x float> splat (float 0x3F8123B960000000))
  %v305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v304, <8 x float> %v303, <8 x float> splat (float 0x3FA5554600000000))
  %v306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v305, <8 x float> %v303, <8 x float> splat (float 0x3FC5554900000000))
  %v307 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v306, <8 x float> %v303, <8 x float> splat (float 0x3FE0000000000000))
  %v308 = fmul <8 x float> %v303, %v303
  %v309 = fadd <8 x float> %v303, splat (float 0x3FF0000000000000)
  %v310 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v308, <8 x float> %v307, <8 x float> %v309)
  %v311 = shl <8 x i32> %v302, splat (i32 10)
  %v312 = ashr <8 x i32> %v311, splat (i32 10)
  %v313 = add <8 x i32> %v312, splat (i32 127)
  %v314 = shl <8 x i32> %v313, splat (i32 23)
  %v315 = bitcast <8 x i32> %v314 to <8 x float>
  %v316 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v310, <8 x float> %v315, <8 x float> splat (float 0x3FF0000000000000))
  %v317 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v316
  %v318 = fcmp olt <8 x float> %v293, splat (float 0xC055C00000000000)
  %v319 = select <8 x i1> %v318, <8 x float> splat (float 0x0000000000000000), <8 x float> %v317
  %v320 = add nsw i64 %row, %v28
  %v321 = getelementptr inbounds i64, ptr %t, i64 26
  %v322 = load ptr, ptr %v321, !tbaa !0
  %v323 = getelementptr inbounds i64, ptr %t, i64 27
  %v324 = load i64, ptr %v323, !tbaa !0
  %v325 = mul nsw i64 %v320, %v324
  %v326 = getelementptr inbounds float, ptr %v322, i64 %v325
  %v327 = getelementptr inbounds i64, ptr %t, i64 9
  %v328 = load i64, ptr %v327, !tbaa !0
  %v329 = getelementptr inbounds float, ptr %v326, i64 %v328
  %v330 = getelementptr inbounds float, ptr %v329, i64 %v162
  %v331 = getelementptr inbounds i64, ptr %t, i64 27
  %v332 = load i64, ptr %v331, !tbaa !0
  %v333 = mul nsw i64 %v13, %v332
  %v334 = getelementptr float, ptr %v330, i64 %v333
  call void @llvm.prefetch.p0(ptr %v334, i32 0, i32 2, i32 1)
  %v335 = load <8 x float>, ptr %v330, align 4
  %v336 = fmul contract <8 x float> %v319, %v335
  %v337 = getelementptr inbounds i64, ptr %t, i64 9
  %v338 = load i64, ptr %v337, !tbaa !0
  %v339 = mul nsw i64 %v338, 6
  %v340 = getelementptr inbounds float, ptr %v190, i64 %v339
  %v341 = getelementptr inbounds float, ptr %v340, i64 %v162
  %v342 = getelementptr inbounds i64, ptr %t, i64 19
  %v343 = load i64, ptr %v342, !tbaa !0
  %v344 = mul nsw i64 %v13, %v343
  %v345 = getelementptr float, ptr %v341, i64 %v344
  call void @llvm.prefetch.p0(ptr %v345, i32 0, i32 2, i32 1)
  %v346 = load <8 x float>, ptr %v341, align 4
  %v347 = fsub contract <8 x float> %v346, %v101
  %v348 = fmul contract <8 x float> %v347, %v151
  %v349 = getelementptr inbounds i64, ptr %t, i64 28
  %v350 = load ptr, ptr %v349, !tbaa !0
  %v351 = getelementptr inbounds float, ptr %v350, i64 %v162
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = fmul contract <8 x float> %v348, %v352
  %v354 = getelementptr inbounds i64, ptr %t, i64 29
  %v355 = load ptr, ptr %v354, !tbaa !0
  %v356 = getelementptr inbounds float, ptr %v355, i64 %v162
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = fadd contract <8 x float> %v353, %v357
  %v359 = getelementptr inbounds i64, ptr %t, i64 9
  %v360 = load i64, ptr %v359, !tbaa !0
  %v361 = mul nsw i64 %v360, 2
  %v362 = getelementptr inbounds float, ptr %v190, i64 %v361
  %v363 = getelementptr inbounds float, ptr %v362, i64 %v162
  %v364 = getelementptr inbounds i64, ptr %t, i64 19
  %v365 = load i64, ptr %v364, !tbaa !0
  %v366 = mul nsw i64 %v13, %v365
  %v367 = getelementptr float, ptr %v363, i64 %v366
  call void @llvm.prefetch.p0(ptr %v367, i32 0, i32 2, i32 1)
  %v368 = load <8 x float>, ptr %v363, align 4
  %v369 = fsub contract <8 x float> %v368, %v111
  %v370 = fmul contract <8 x float> %v369, %v152
  %v371 = getelementptr inbounds i64, ptr %t, i64 30
  %v372 = load ptr, ptr %v371, !tbaa !0
  %v373 = getelementptr inbounds float, ptr %v372, i64 %v162
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = fmul contract <8 x float> %v370, %v374
  %v376 = fadd contract <8 x float> %v358, %v375
  %v377 = fneg <8 x float> %v376
  %v378 = fcmp ogt <8 x float> %v377, splat (float 0x4055C00000000000)
  %v379 = select <8 x i1> %v378, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v377
  %v380 = fcmp olt <8 x float> %v379, splat (float 0xC055C00000000000)
  %v381 = select <8 x i1> %v380, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v379
  %v382 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v381, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v383 = fsub <8 x float> %v382, splat (float 0x4168000000000000)
  %v384 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v383, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v381)
  %v385 = bitcast <8 x float> %v382 to <8 x i32>
  %v386 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v383, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v384)
  %v387 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v386, <8 x float> splat (float 0x3F8123B960000000))
  %v388 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v387, <8 x float> %v386, <8 x float> splat (float 0x3FA5554600000000))
  %v389 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v388, <8 x float> %v386, <8 x float> splat (float 0x3FC5554900000000))
  %v390 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v389, <8 x float> %v386, <8 x float> splat (float 0x3FE0000000000000))
  %v391 = fmul <8 x float> %v386, %v386
  %v392 = fadd <8 x float> %v386, splat (float 0x3FF0000000000000)
  %v393 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v391, <8 x float> %v390, <8 x float> %v392)
  %v394 = shl <8 x i32> %v385, splat (i32 10)
  %v395 = ashr <8 x i32> %v394, splat (i32 10)
  %v396 = add <8 x i32> %v395, splat (i32 127)
  %v397 = shl <8 x i32> %v396, splat (i32 23)
  %v398 = bitcast <8 x i32> %v397 to <8 x float>
  %v399 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v393, <8 x float> %v398, <8 x float> splat (float 0x3FF0000000000000))
  %v400 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v399
  %v401 = fcmp olt <8 x float> %v376, splat (float 0xC055C00000000000)
  %v402 = select <8 x i1> %v401, <8 x float> splat (float 0x0000000000000000), <8 x float> %v400
  %v403 = getelementptr inbounds i64, ptr %t, i64 9
  %v404 = load i64, ptr %v403, !tbaa !0
  %v405 = mul nsw i64 %v404, 7
  %v406 = getelementptr inbounds float, ptr %v190, i64 %v405
  %v407 = getelementptr inbounds float, ptr %v406, i64 %v162
  %v408 = getelementptr inbounds i64, ptr %t, i64 19
  %v409 = load i64, ptr %v408, !tbaa !0
  %v410 = mul nsw i64 %v13, %v409
  %v411 = getelementptr float, ptr %v407, i64 %v410
  call void @llvm.prefetch.p0(ptr %v411, i32 0, i32 2, i32 1)
  %v412 = load <8 x float>, ptr %v407, align 4
  %v413 = fsub contract <8 x float> %v412, %v121
  %v414 = fmul contract <8 x float> %v413, %v153
  %v415 = getelementptr inbounds i64, ptr %t, i64 31
  %v416 = load ptr, ptr %v415, !tbaa !0
  %v417 = getelementptr inbounds float, ptr %v416, i64 %v162
  %v418 = load <8 x float>, ptr %v417, align 4
  %v419 = fmul contract <8 x float> %v414, %v418
  %v420 = getelementptr inbounds i64, ptr %t, i64 32
  %v421 = load ptr, ptr %v420, !tbaa !0
  %v422 = getelementptr inbounds float, ptr %v421, i64 %v162
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = fadd contract <8 x float> %v419, %v423
  %v425 = getelementptr inbounds i64, ptr %t, i64 9
  %v426 = load i64, ptr %v425, !tbaa !0
  %v427 = mul nsw i64 %v426, 3
  %v428 = getelementptr inbounds float, ptr %v190, i64 %v427
  %v429 = getelementptr inbounds float, ptr %v428, i64 %v162
  %v430 = getelementptr inbounds i64, ptr %t, i64 19
  %v431 = load i64, ptr %v430, !tbaa !0
  %v432 = mul nsw i64 %v13, %v431
  %v433 = getelementptr float, ptr %v429, i64 %v432
  call void @llvm.prefetch.p0(ptr %v433, i32 0, i32 2, i32 1)
  %v434 = load <8 x float>, ptr %v429, align 4
  %v435 = fsub contract <8 x float> %v434, %v131
  %v436 = fmul contract <8 x float> %v435, %v154
  %v437 = getelementptr inbounds i64, ptr %t, i64 33
  %v438 = load ptr, ptr %v437, !tbaa !0
  %v439 = getelementptr inbounds float, ptr %v438, i64 %v162
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = fmul contract <8 x float> %v436, %v440
  %v442 = fadd contract <8 x float> %v424, %v441
  %v443 = fadd <8 x float> %v442, %v442
  %v444 = fcmp ogt <8 x float> %v443, splat (float 0x4032333340000000)
  %v445 = select <8 x i1> %v444, <8 x float> splat (float 0x4032333340000000), <8 x float> %v443
  %v446 = fcmp olt <8 x float> %v445, splat (float 0xC032333340000000)
  %v447 = select <8 x i1> %v446, <8 x float> splat (float 0xC032333340000000), <8 x float> %v445
  %v448 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v447, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v449 = fsub <8 x float> %v448, splat (float 0x4168000000000000)
  %v450 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v449, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v447)
  %v451 = bitcast <8 x float> %v448 to <8 x i32>
  %v452 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v449, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v450)
  %v453 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v452, <8 x float> splat (float 0x3F8123B960000000))
  %v454 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v453, <8 x float> %v452, <8 x float> splat (float 0x3FA5554600000000))
  %v455 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v454, <8 x float> %v452, <8 x float> splat (float 0x3FC5554900000000))
  %v456 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v455, <8 x float> %v452, <8 x float> splat (float 0x3FE0000000000000))
  %v457 = fmul <8 x float> %v452, %v452
  %v458 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v457, <8 x float> %v456, <8 x float> %v452)
  %v459 = shl <8 x i32> %v451, splat (i32 10)
  %v460 = ashr <8 x i32> %v459, splat (i32 10)
  %v461 = add <8 x i32> %v460, splat (i32 127)
  %v462 = shl <8 x i32> %v461, splat (i32 23)
  %v463 = bitcast <8 x i32> %v462 to <8 x float>
  %v464 = fsub <8 x float> %v463, splat (float 0x3FF0000000000000)
  %v465 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v458, <8 x float> %v463, <8 x float> %v464)
  %v466 = fadd <8 x float> %v465, splat (float 0x4000000000000000)
  %v467 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v466
  %v468 = fmul <8 x float> %v465, %v467
  %v469 = fmul contract <8 x float> %v402, %v468
  %v470 = fadd contract <8 x float> %v336, %v469
  %v471 = fsub contract <8 x float> %v470, %v141
  %v472 = fmul contract <8 x float> %v471, %v155
  %v473 = getelementptr inbounds i64, ptr %t, i64 34
  %v474 = load ptr, ptr %v473, !tbaa !0
  %v475 = getelementptr inbounds float, ptr %v474, i64 %v162
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = fmul contract <8 x float> %v472, %v476
  %v478 = getelementptr inbounds i64, ptr %t, i64 35
  %v479 = load ptr, ptr %v478, !tbaa !0
  %v480 = getelementptr inbounds float, ptr %v479, i64 %v162
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = fadd contract <8 x float> %v481, %v477
  %v483 = fadd <8 x float> %v482, %v482
  %v484 = fcmp ogt <8 x float> %v483, splat (float 0x4032333340000000)
  %v485 = select <8 x i1> %v484, <8 x float> splat (float 0x4032333340000000), <8 x float> %v483
  %v486 = fcmp olt <8 x float> %v485, splat (float 0xC032333340000000)
  %v487 = select <8 x i1> %v486, <8 x float> splat (float 0xC032333340000000), <8 x float> %v485
  %v488 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v487, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v489 = fsub <8 x float> %v488, splat (float 0x4168000000000000)
  %v490 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v489, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v487)
  %v491 = bitcast <8 x float> %v488 to <8 x i32>
  %v492 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v489, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v490)
  %v493 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v492, <8 x float> splat (float 0x3F8123B960000000))
  %v494 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v493, <8 x float> %v492, <8 x float> splat (float 0x3FA5554600000000))
  %v495 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v494, <8 x float> %v492, <8 x float> splat (float 0x3FC5554900000000))
  %v496 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v495, <8 x float> %v492, <8 x float> splat (float 0x3FE0000000000000))
  %v497 = fmul <8 x float> %v492, %v492
  %v498 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v497, <8 x float> %v496, <8 x float> %v492)
  %v499 = shl <8 x i32> %v491, splat (i32 10)
  %v500 = ashr <8 x i32> %v499, splat (i32 10)
  %v501 = add <8 x i32> %v500, splat (i32 127)
  %v502 = shl <8 x i32> %v501, splat (i32 23)
  %v503 = bitcast <8 x i32> %v502 to <8 x float>
  %v504 = fsub <8 x float> %v503, splat (float 0x3FF0000000000000)
  %v505 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v498, <8 x float> %v503, <8 x float> %v504)
  %v506 = fadd <8 x float> %v505, splat (float 0x4000000000000000)
  %v507 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v506
  %v508 = fmul <8 x float> %v505, %v507
  %v509 = fmul contract <8 x float> %v508, %v508
  %v510 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v509
  %v511 = fmul contract <8 x float> %v254, %v510
  %v512 = fmul contract <8 x float> %v511, %v476
  %v513 = select <8 x i1> %v181, <8 x float> %v512, <8 x float> splat (float 0x0000000000000000)
  %v514 = load <8 x float>, ptr %v156
  %v515 = fadd contract <8 x float> %v514, %v513
  store <8 x float> %v515, ptr %v156
  %v516 = fmul contract <8 x float> %v512, %v472
  %v517 = select <8 x i1> %v181, <8 x float> %v516, <8 x float> splat (float 0x0000000000000000)
  %v518 = load <8 x float>, ptr %v157
  %v519 = fadd contract <8 x float> %v518, %v517
  store <8 x float> %v519, ptr %v157
  %v520 = fmul contract <8 x float> %v183, %v508
  %v521 = fmul contract <8 x float> %v520, %v253
  %v522 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v253
  %v523 = fmul contract <8 x float> %v521, %v522
  %v524 = fmul contract <8 x float> %v523, %v225
  %v525 = select <8 x i1> %v181, <8 x float> %v524, <8 x float> splat (float 0x0000000000000000)
  %v526 = load <8 x float>, ptr %v158
  %v527 = fadd contract <8 x float> %v526, %v525
  store <8 x float> %v527, ptr %v158
  %v528 = fmul contract <8 x float> %v524, %v221
  %v529 = select <8 x i1> %v181, <8 x float> %v528, <8 x float> splat (float 0x0000000000000000)
  %v530 = load <8 x float>, ptr %v159
  %v531 = fadd contract <8 x float> %v530, %v529
  store <8 x float> %v531, ptr %v159
  %v532 = fmul contract <8 x float> %v511, %v472
  %v533 = fmul contract <8 x float> %v523, %v221
  %v534 = fmul contract <8 x float> %v523, %v202
  %v535 = add nsw i64 %row, %v28
  %v536 = getelementptr inbounds i64, ptr %t, i64 36
  %v537 = load ptr, ptr %v536, !tbaa !0
  %v538 = getelementptr inbounds i64, ptr %t, i64 37
  %v539 = load i64, ptr %v538, !tbaa !0
  %v540 = mul nsw i64 %v535, %v539
  %v541 = getelementptr inbounds float, ptr %v537, i64 %v540
  %v542 = getelementptr inbounds i64, ptr %t, i64 9
  %v543 = load i64, ptr %v542, !tbaa !0
  %v544 = mul nsw i64 %v543, 8
  %v545 = getelementptr inbounds float, ptr %v541, i64 %v544
  %v546 = getelementptr inbounds float, ptr %v545, i64 %v162
  %v547 = select <8 x i1> %v181, <8 x float> %v202, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v547, ptr %v546, align 4, !tbaa !1
  %v548 = getelementptr inbounds i64, ptr %t, i64 38
  %v549 = load ptr, ptr %v548, !tbaa !0
  %v550 = getelementptr inbounds i64, ptr %t, i64 39
  %v551 = load i64, ptr %v550, !tbaa !0
  %v552 = mul nsw i64 %v28, %v551
  %v553 = getelementptr inbounds float, ptr %v549, i64 %v552
  %v554 = getelementptr inbounds float, ptr %v553, i64 0
  %v555 = getelementptr inbounds float, ptr %v554, i64 %v162
  store <8 x float> %v221, ptr %v555, align 4, !tbaa !1
  %v556 = getelementptr inbounds i64, ptr %t, i64 9
  %v557 = load i64, ptr %v556, !tbaa !0
  %v558 = mul nsw i64 %v557, 9
  %v559 = getelementptr inbounds float, ptr %v541, i64 %v558
  %v560 = getelementptr inbounds float, ptr %v559, i64 %v162
  %v561 = select <8 x i1> %v181, <8 x float> %v266, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v561, ptr %v560, align 4, !tbaa !1
  %v562 = getelementptr inbounds i64, ptr %t, i64 9
  %v563 = load i64, ptr %v562, !tbaa !0
  %v564 = getelementptr inbounds float, ptr %v553, i64 %v563
  %v565 = getelementptr inbounds float, ptr %v564, i64 %v162
  store <8 x float> %v287, ptr %v565, align 4, !tbaa !1
  %v566 = getelementptr inbounds i64, ptr %t, i64 9
  %v567 = load i64, ptr %v566, !tbaa !0
  %v568 = mul nsw i64 %v567, 2
  %v569 = getelementptr inbounds float, ptr %v553, i64 %v568
  %v570 = getelementptr inbounds float, ptr %v569, i64 %v162
  store <8 x float> %v319, ptr %v570, align 4, !tbaa !1
  %v571 = getelementptr inbounds i64, ptr %t, i64 9
  %v572 = load i64, ptr %v571, !tbaa !0
  %v573 = mul nsw i64 %v572, 10
  %v574 = getelementptr inbounds float, ptr %v541, i64 %v573
  %v575 = getelementptr inbounds float, ptr %v574, i64 %v162
  %v576 = select <8 x i1> %v181, <8 x float> %v348, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v576, ptr %v575, align 4, !tbaa !1
  %v577 = getelementptr inbounds i64, ptr %t, i64 9
  %v578 = load i64, ptr %v577, !tbaa !0
  %v579 = mul nsw i64 %v578, 3
  %v580 = getelementptr inbounds float, ptr %v553, i64 %v579
  %v581 = getelementptr inbounds float, ptr %v580, i64 %v162
  store <8 x float> %v370, ptr %v581, align 4, !tbaa !1
  %v582 = getelementptr inbounds i64, ptr %t, i64 9
  %v583 = load i64, ptr %v582, !tbaa !0
  %v584 = mul nsw i64 %v583, 4
  %v585 = getelementptr inbounds float, ptr %v553, i64 %v584
  %v586 = getelementptr inbounds float, ptr %v585, i64 %v162
  store <8 x float> %v402, ptr %v586, align 4, !tbaa !1
  %v587 = getelementptr inbounds i64, ptr %t, i64 9
  %v588 = load i64, ptr %v587, !tbaa !0
  %v589 = mul nsw i64 %v588, 11
  %v590 = getelementptr inbounds float, ptr %v541, i64 %v589
  %v591 = getelementptr inbounds float, ptr %v590, i64 %v162
  %v592 = select <8 x i1> %v181, <8 x float> %v414, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v592, ptr %v591, align 4, !tbaa !1
  %v593 = getelementptr inbounds i64, ptr %t, i64 9
  %v594 = load i64, ptr %v593, !tbaa !0
  %v595 = mul nsw i64 %v594, 5
  %v596 = getelementptr inbounds float, ptr %v553, i64 %v595
  %v597 = getelementptr inbounds float, ptr %v596, i64 %v162
  store <8 x float> %v436, ptr %v597, align 4, !tbaa !1
  %v598 = getelementptr inbounds i64, ptr %t, i64 9
  %v599 = load i64, ptr %v598, !tbaa !0
  %v600 = mul nsw i64 %v599, 6
  %v601 = getelementptr inbounds float, ptr %v553, i64 %v600
  %v602 = getelementptr inbounds float, ptr %v601, i64 %v162
  store <8 x float> %v468, ptr %v602, align 4, !tbaa !1
  %v603 = getelementptr inbounds i64, ptr %t, i64 9
  %v604 = load i64, ptr %v603, !tbaa !0
  %v605 = mul nsw i64 %v604, 7
  %v606 = getelementptr inbounds float, ptr %v553, i64 %v605
  %v607 = getelementptr inbounds float, ptr %v606, i64 %v162
  store <8 x float> %v472, ptr %v607, align 4, !tbaa !1
  %v608 = getelementptr inbounds i64, ptr %t, i64 9
  %v609 = load i64, ptr %v608, !tbaa !0
  %v610 = mul nsw i64 %v609, 8
  %v611 = getelementptr inbounds float, ptr %v553, i64 %v610
  %v612 = getelementptr inbounds float, ptr %v611, i64 %v162
  store <8 x float> %v512, ptr %v612, align 4, !tbaa !1
  %v613 = getelementptr inbounds i64, ptr %t, i64 9
  %v614 = load i64, ptr %v613, !tbaa !0
  %v615 = mul nsw i64 %v614, 15
  %v616 = getelementptr inbounds float, ptr %v541, i64 %v615
  %v617 = getelementptr inbounds float, ptr %v616, i64 %v162
  %v618 = select <8 x i1> %v181, <8 x float> %v523, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v618, ptr %v617, align 4, !tbaa !1
  %v619 = getelementptr inbounds i64, ptr %t, i64 9
  %v620 = load i64, ptr %v619, !tbaa !0
  %v621 = mul nsw i64 %v620, 12
  %v622 = getelementptr inbounds float, ptr %v553, i64 %v621
  %v623 = getelementptr inbounds float, ptr %v622, i64 %v162
  store <8 x float> %v524, ptr %v623, align 4, !tbaa !1
  %v624 = getelementptr inbounds i64, ptr %t, i64 40
  %v625 = load ptr, ptr %v624, !tbaa !0
  %v626 = getelementptr inbounds float, ptr %v625, i64 %v162
  %v627 = load <8 x float>, ptr %v626, align 4
  %v628 = fadd contract <8 x float> %v627, %v511
  store <8 x float> %v628, ptr %v626, align 4, !tbaa !1
  %v629 = getelementptr inbounds i64, ptr %t, i64 41
  %v630 = load ptr, ptr %v629, !tbaa !0
  %v631 = getelementptr inbounds float, ptr %v630, i64 %v162
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = fadd contract <8 x float> %v632, %v532
  store <8 x float> %v633, ptr %v631, align 4, !tbaa !1
  %v634 = getelementptr inbounds i64, ptr %t, i64 42
  %v635 = load ptr, ptr %v634, !tbaa !0
  %v636 = getelementptr inbounds float, ptr %v635, i64 %v162
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = fadd contract <8 x float> %v637, %v533
  store <8 x float> %v638, ptr %v636, align 4, !tbaa !1
  %v639 = getelementptr inbounds i64, ptr %t, i64 43
  %v640 = load ptr, ptr %v639, !tbaa !0
  %v641 = getelementptr inbounds float, ptr %v640, i64 %v162
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = fadd contract <8 x float> %v642, %v523
  store <8 x float> %v643, ptr %v641, align 4, !tbaa !1
  %v644 = getelementptr inbounds i64, ptr %t, i64 44
  %v645 = load ptr, ptr %v644, !tbaa !0
  %v646 = getelementptr inbounds float, ptr %v645, i64 %v162
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = fadd contract <8 x float> %v647, %v534
  store <8 x float> %v648, ptr %v646, align 4, !tbaa !1
  %v649 = add nsw i64 %v162, 8
  store i64 %v649, ptr %v161
  br label %l160.test
l160.end:
  %v650 = load <8 x float>, ptr %v156
  %v651 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v650)
  %v652 = sitofp i64 %v2 to float
  %v653 = fdiv float %v651, %v652
  %v654 = getelementptr inbounds i64, ptr %t, i64 45
  %v655 = load ptr, ptr %v654, !tbaa !0
  %v656 = getelementptr inbounds i64, ptr %t, i64 46
  %v657 = load i64, ptr %v656, !tbaa !0
  %v658 = mul nsw i64 %v28, %v657
  %v659 = getelementptr inbounds float, ptr %v655, i64 %v658
  %v660 = getelementptr inbounds float, ptr %v659, i64 0
  store float %v653, ptr %v660
  %v661 = load <8 x float>, ptr %v157
  %v662 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v661)
  %v663 = sitofp i64 %v2 to float
  %v664 = fdiv float %v662, %v663
  %v665 = getelementptr inbounds float, ptr %v659, i64 8
  store float %v664, ptr %v665
  %v666 = load <8 x float>, ptr %v158
  %v667 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v666)
  %v668 = sitofp i64 %v2 to float
  %v669 = fdiv float %v667, %v668
  %v670 = mul nsw i64 8, 8
  %v671 = getelementptr inbounds float, ptr %v659, i64 %v670
  store float %v669, ptr %v671
  %v672 = load <8 x float>, ptr %v159
  %v673 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v672)
  %v674 = sitofp i64 %v2 to float
  %v675 = fdiv float %v673, %v674
  %v676 = mul nsw i64 8, 9
  %v677 = getelementptr inbounds float, ptr %v659, i64 %v676
  store float %v675, ptr %v677
  %v678 = add nsw i64 %v28, 1
  store i64 %v678, ptr %v27
  br label %l26.test
l26.end:
  br label %w23.end
w23.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v21 = alloca i64
  %v67 = alloca <8 x float>
  %v68 = alloca <8 x float>
  %v69 = alloca <8 x float>
  %v70 = alloca <8 x float>
  %v71 = alloca <8 x float>
  %v72 = alloca <8 x float>
  %v74 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 1
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = icmp eq i64 %v15, 0
  br i1 %v16, label %w17.then, label %w17.end
w17.then:
  %v18 = getelementptr inbounds i64, ptr %t, i64 9
  %v19 = load i64, ptr %v18, !tbaa !0
  store i64 %from, ptr %v21
  br label %l20.test
l20.test:
  %v22 = load i64, ptr %v21
  %v23 = icmp slt i64 %v22, %upto
  br i1 %v23, label %l20.body, label %l20.end
l20.body:
  %v24 = getelementptr inbounds i64, ptr %t, i64 45
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 46
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v22, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = getelementptr inbounds float, ptr %v29, i64 0
  %v31 = load float, ptr %v30
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = getelementptr inbounds float, ptr %v29, i64 8
  %v35 = load float, ptr %v34
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = add nsw i64 %row, %v22
  %v39 = getelementptr inbounds i64, ptr %t, i64 14
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds i64, ptr %t, i64 15
  %v42 = load i64, ptr %v41, !tbaa !0
  %v43 = mul nsw i64 %v38, %v42
  %v44 = getelementptr inbounds float, ptr %v40, i64 %v43
  %v45 = mul nsw i64 8, 17
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v47 = load float, ptr %v46
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = mul nsw i64 8, 8
  %v51 = getelementptr inbounds float, ptr %v29, i64 %v50
  %v52 = load float, ptr %v51
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = mul nsw i64 8, 9
  %v56 = getelementptr inbounds float, ptr %v29, i64 %v55
  %v57 = load float, ptr %v56
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = mul nsw i64 8, 3
  %v61 = getelementptr inbounds float, ptr %v44, i64 %v60
  %v62 = load float, ptr %v61
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v49
  %v66 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v64
  store <8 x float> zeroinitializer, ptr %v67
  store <8 x float> zeroinitializer, ptr %v68
  store <8 x float> zeroinitializer, ptr %v69
  store <8 x float> zeroinitializer, ptr %v70
  store <8 x float> zeroinitializer, ptr %v71
  store <8 x float> zeroinitializer, ptr %v72
  store i64 0, ptr %v74
  br label %l73.test
l73.test:
  %v75 = load i64, ptr %v74
  %v76 = icmp slt i64 %v75, %v19
  br i1 %v76, label %l73.body, label %l73.end
l73.body:
  %v77 = getelementptr inbounds i64, ptr %t, i64 16
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 17
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = mul nsw i64 %v22, %v80
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = getelementptr inbounds i64, ptr %t, i64 9
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = getelementptr inbounds float, ptr %v82, i64 %v84
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v75
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds i64, ptr %t, i64 38
  %v89 = load ptr, ptr %v88, !tbaa !0
  %v90 = getelementptr inbounds i64, ptr %t, i64 39
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = mul nsw i64 %v22, %v91
  %v93 = getelementptr inbounds float, ptr %v89, i64 %v92
  %v94 = getelementptr inbounds i64, ptr %t, i64 9
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = mul nsw i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v93, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v75
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fsub contract <8 x float> %v99, %v33
  %v101 = getelementptr inbounds i64, ptr %t, i64 9
  %v102 = load i64, ptr %v101, !tbaa !0
  %v103 = mul nsw i64 %v102, 7
  %v104 = getelementptr inbounds float, ptr %v93, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v75
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = fmul contract <8 x float> %v106, %v37
  %v108 = fsub contract <8 x float> %v100, %v107
  %v109 = fmul contract <8 x float> %v108, %v65
  %v110 = fadd contract <8 x float> %v87, %v109
  %v111 = getelementptr inbounds i64, ptr %t, i64 9
  %v112 = load i64, ptr %v111, !tbaa !0
  %v113 = mul nsw i64 %v112, 4
  %v114 = getelementptr inbounds float, ptr %v93, i64 %v113
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v75
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fmul contract <8 x float> %v110, %v116
  %v118 = getelementptr inbounds i64, ptr %t, i64 9
  %v119 = load i64, ptr %v118, !tbaa !0
  %v120 = mul nsw i64 %v119, 6
  %v121 = getelementptr inbounds float, ptr %v93, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v75
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fmul contract <8 x float> %v123, %v123
  %v125 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v124
  %v126 = fmul contract <8 x float> %v117, %v125
  %v127 = getelementptr inbounds i64, ptr %t, i64 33
  %v128 = load ptr, ptr %v127, !tbaa !0
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v75
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fmul contract <8 x float> %v126, %v130
  %v132 = sub nsw i64 %v2, %v75
  %v133 = icmp slt i64 %v132, 8
  %v134 = select i1 %v133, i64 %v132, i64 8
  %v135 = trunc i64 %v134 to i32
  %v136 = insertelement <8 x i32> poison, i32 %v135, i64 0
  %v137 = shufflevector <8 x i32> %v136, <8 x i32> poison, <8 x i32> zeroinitializer
  %v138 = icmp sgt <8 x i32> %v137, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v139 = select <8 x i1> %v138, <8 x float> %v131, <8 x float> splat (float 0x0000000000000000)
  %v140 = load <8 x float>, ptr %v67
  %v141 = fadd contract <8 x float> %v140, %v139
  store <8 x float> %v141, ptr %v67
  %v142 = getelementptr inbounds i64, ptr %t, i64 9
  %v143 = load i64, ptr %v142, !tbaa !0
  %v144 = mul nsw i64 %v143, 5
  %v145 = getelementptr inbounds float, ptr %v93, i64 %v144
  %v146 = getelementptr inbounds float, ptr %v145, i64 %v75
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = fmul contract <8 x float> %v131, %v147
  %v149 = select <8 x i1> %v138, <8 x float> %v148, <8 x float> splat (float 0x0000000000000000)
  %v150 = load <8 x float>, ptr %v68
  %v151 = fadd contract <8 x float> %v150, %v149
  store <8 x float> %v151, ptr %v68
  %v152 = fmul contract <8 x float> %v110, %v123
  %v153 = fmul contract <8 x float> %v152, %v116
  %v154 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v116
  %v155 = fmul contract <8 x float> %v153, %v154
  %v156 = getelementptr inbounds i64, ptr %t, i64 30
  %v157 = load ptr, ptr %v156, !tbaa !0
  %v158 = getelementptr inbounds float, ptr %v157, i64 %v75
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fmul contract <8 x float> %v155, %v159
  %v161 = select <8 x i1> %v138, <8 x float> %v160, <8 x float> splat (float 0x0000000000000000)
  %v162 = load <8 x float>, ptr %v69
  %v163 = fadd contract <8 x float> %v162, %v161
  store <8 x float> %v163, ptr %v69
  %v164 = getelementptr inbounds i64, ptr %t, i64 9
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = mul nsw i64 %v165, 3
  %v167 = getelementptr inbounds float, ptr %v93, i64 %v166
  %v168 = getelementptr inbounds float, ptr %v167, i64 %v75
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fmul contract <8 x float> %v160, %v169
  %v171 = select <8 x i1> %v138, <8 x float> %v170, <8 x float> splat (float 0x0000000000000000)
  %v172 = load <8 x float>, ptr %v70
  %v173 = fadd contract <8 x float> %v172, %v171
  store <8 x float> %v173, ptr %v70
  %v174 = add nsw i64 %row, %v22
  %v175 = getelementptr inbounds i64, ptr %t, i64 26
  %v176 = load ptr, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds i64, ptr %t, i64 27
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = mul nsw i64 %v174, %v178
  %v180 = getelementptr inbounds float, ptr %v176, i64 %v179
  %v181 = getelementptr inbounds i64, ptr %t, i64 9
  %v182 = load i64, ptr %v181, !tbaa !0
  %v183 = getelementptr inbounds float, ptr %v180, i64 %v182
  %v184 = getelementptr inbounds float, ptr %v183, i64 %v75
  %v185 = getelementptr inbounds i64, ptr %t, i64 27
  %v186 = load i64, ptr %v185, !tbaa !0
  %v187 = mul nsw i64 %v13, %v186
  %v188 = getelementptr float, ptr %v184, i64 %v187
  call void @llvm.prefetch.p0(ptr %v188, i32 0, i32 2, i32 1)
  %v189 = load <8 x float>, ptr %v184, align 4
  %v190 = fmul contract <8 x float> %v110, %v189
  %v191 = getelementptr inbounds i64, ptr %t, i64 9
  %v192 = load i64, ptr %v191, !tbaa !0
  %v193 = mul nsw i64 %v192, 2
  %v194 = getelementptr inbounds float, ptr %v93, i64 %v193
  %v195 = getelementptr inbounds float, ptr %v194, i64 %v75
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = fmul contract <8 x float> %v190, %v196
  %v198 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v196
  %v199 = fmul contract <8 x float> %v197, %v198
  %v200 = getelementptr inbounds i64, ptr %t, i64 25
  %v201 = load ptr, ptr %v200, !tbaa !0
  %v202 = getelementptr inbounds float, ptr %v201, i64 %v75
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = fmul contract <8 x float> %v199, %v203
  %v205 = select <8 x i1> %v138, <8 x float> %v204, <8 x float> splat (float 0x0000000000000000)
  %v206 = load <8 x float>, ptr %v71
  %v207 = fadd contract <8 x float> %v206, %v205
  store <8 x float> %v207, ptr %v71
  %v208 = getelementptr inbounds i64, ptr %t, i64 9
  %v209 = load i64, ptr %v208, !tbaa !0
  %v210 = getelementptr inbounds float, ptr %v93, i64 %v209
  %v211 = getelementptr inbounds float, ptr %v210, i64 %v75
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fmul contract <8 x float> %v204, %v212
  %v214 = select <8 x i1> %v138, <8 x float> %v213, <8 x float> splat (float 0x0000000000000000)
  %v215 = load <8 x float>, ptr %v72
  %v216 = fadd contract <8 x float> %v215, %v214
  store <8 x float> %v216, ptr %v72
  %v217 = getelementptr inbounds i64, ptr %t, i64 9
  %v218 = load i64, ptr %v217, !tbaa !0
  %v219 = mul nsw i64 %v218, 12
  %v220 = getelementptr inbounds float, ptr %v93, i64 %v219
  %v221 = getelementptr inbounds float, ptr %v220, i64 %v75
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = fsub contract <8 x float> %v222, %v54
  %v224 = getelementptr inbounds float, ptr %v93, i64 0
  %v225 = getelementptr inbounds float, ptr %v224, i64 %v75
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fmul contract <8 x float> %v226, %v59
  %v228 = fsub contract <8 x float> %v223, %v227
  %v229 = fmul contract <8 x float> %v228, %v66
  %v230 = fmul contract <8 x float> %v110, %v196
  %v231 = fmul contract <8 x float> %v126, %v147
  %v232 = add nsw i64 %row, %v22
  %v233 = getelementptr inbounds i64, ptr %t, i64 36
  %v234 = load ptr, ptr %v233, !tbaa !0
  %v235 = getelementptr inbounds i64, ptr %t, i64 37
  %v236 = load i64, ptr %v235, !tbaa !0
  %v237 = mul nsw i64 %v232, %v236
  %v238 = getelementptr inbounds float, ptr %v234, i64 %v237
  %v239 = getelementptr inbounds i64, ptr %t, i64 9
  %v240 = load i64, ptr %v239, !tbaa !0
  %v241 = mul nsw i64 %v240, 11
  %v242 = getelementptr inbounds float, ptr %v238, i64 %v241
  %v243 = getelementptr inbounds float, ptr %v242, i64 %v75
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fmul contract <8 x float> %v126, %v244
  %v246 = fmul contract <8 x float> %v155, %v169
  %v247 = getelementptr inbounds i64, ptr %t, i64 9
  %v248 = load i64, ptr %v247, !tbaa !0
  %v249 = mul nsw i64 %v248, 10
  %v250 = getelementptr inbounds float, ptr %v238, i64 %v249
  %v251 = getelementptr inbounds float, ptr %v250, i64 %v75
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = fmul contract <8 x float> %v155, %v252
  %v254 = fmul contract <8 x float> %v199, %v212
  %v255 = getelementptr inbounds i64, ptr %t, i64 9
  %v256 = load i64, ptr %v255, !tbaa !0
  %v257 = mul nsw i64 %v256, 9
  %v258 = getelementptr inbounds float, ptr %v238, i64 %v257
  %v259 = getelementptr inbounds float, ptr %v258, i64 %v75
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = fmul contract <8 x float> %v199, %v260
  %v262 = getelementptr inbounds i64, ptr %t, i64 9
  %v263 = load i64, ptr %v262, !tbaa !0
  %v264 = mul nsw i64 %v263, 12
  %v265 = getelementptr inbounds float, ptr %v238, i64 %v264
  %v266 = getelementptr inbounds float, ptr %v265, i64 %v75
  %v267 = select <8 x i1> %v138, <8 x float> %v126, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v267, ptr %v266, align 4, !tbaa !1
  %v268 = getelementptr inbounds i64, ptr %t, i64 9
  %v269 = load i64, ptr %v268, !tbaa !0
  %v270 = mul nsw i64 %v269, 9
  %v271 = getelementptr inbounds float, ptr %v93, i64 %v270
  %v272 = getelementptr inbounds float, ptr %v271, i64 %v75
  store <8 x float> %v131, ptr %v272, align 4, !tbaa !1
  %v273 = getelementptr inbounds i64, ptr %t, i64 9
  %v274 = load i64, ptr %v273, !tbaa !0
  %v275 = mul nsw i64 %v274, 13
  %v276 = getelementptr inbounds float, ptr %v238, i64 %v275
  %v277 = getelementptr inbounds float, ptr %v276, i64 %v75
  %v278 = select <8 x i1> %v138, <8 x float> %v155, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v278, ptr %v277, align 4, !tbaa !1
  %v279 = getelementptr inbounds i64, ptr %t, i64 9
  %v280 = load i64, ptr %v279, !tbaa !0
  %v281 = mul nsw i64 %v280, 10
  %v282 = getelementptr inbounds float, ptr %v93, i64 %v281
  %v283 = getelementptr inbounds float, ptr %v282, i64 %v75
  store <8 x float> %v160, ptr %v283, align 4, !tbaa !1
  %v284 = getelementptr inbounds i64, ptr %t, i64 9
  %v285 = load i64, ptr %v284, !tbaa !0
  %v286 = mul nsw i64 %v285, 14
  %v287 = getelementptr inbounds float, ptr %v238, i64 %v286
  %v288 = getelementptr inbounds float, ptr %v287, i64 %v75
  %v289 = select <8 x i1> %v138, <8 x float> %v199, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v289, ptr %v288, align 4, !tbaa !1
  %v290 = getelementptr inbounds i64, ptr %t, i64 9
  %v291 = load i64, ptr %v290, !tbaa !0
  %v292 = mul nsw i64 %v291, 11
  %v293 = getelementptr inbounds float, ptr %v93, i64 %v292
  %v294 = getelementptr inbounds float, ptr %v293, i64 %v75
  store <8 x float> %v204, ptr %v294, align 4, !tbaa !1
  %v295 = getelementptr inbounds i64, ptr %t, i64 9
  %v296 = load i64, ptr %v295, !tbaa !0
  %v297 = mul nsw i64 %v296, 3
  %v298 = getelementptr inbounds float, ptr %v238, i64 %v297
  %v299 = getelementptr inbounds float, ptr %v298, i64 %v75
  %v300 = select <8 x i1> %v138, <8 x float> %v229, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v300, ptr %v299, align 4, !tbaa !1
  %v301 = getelementptr inbounds i64, ptr %t, i64 47
  %v302 = load ptr, ptr %v301, !tbaa !0
  %v303 = getelementptr inbounds i64, ptr %t, i64 17
  %v304 = load i64, ptr %v303, !tbaa !0
  %v305 = mul nsw i64 %v22, %v304
  %v306 = getelementptr inbounds i64, ptr %t, i64 9
  %v307 = load i64, ptr %v306, !tbaa !0
  %v308 = add nsw i64 %v305, %v307
  %v309 = add nsw i64 %v308, %v75
  %v310 = getelementptr inbounds float, ptr %v302, i64 %v309
  store <8 x float> %v230, ptr %v310, align 4, !tbaa !1
  %v311 = getelementptr inbounds i64, ptr %t, i64 48
  %v312 = load ptr, ptr %v311, !tbaa !0
  %v313 = getelementptr inbounds float, ptr %v312, i64 %v75
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = fadd contract <8 x float> %v314, %v231
  store <8 x float> %v315, ptr %v313, align 4, !tbaa !1
  %v316 = getelementptr inbounds i64, ptr %t, i64 49
  %v317 = load ptr, ptr %v316, !tbaa !0
  %v318 = getelementptr inbounds float, ptr %v317, i64 %v75
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = fadd contract <8 x float> %v319, %v126
  store <8 x float> %v320, ptr %v318, align 4, !tbaa !1
  %v321 = getelementptr inbounds i64, ptr %t, i64 50
  %v322 = load ptr, ptr %v321, !tbaa !0
  %v323 = getelementptr inbounds float, ptr %v322, i64 %v75
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = fadd contract <8 x float> %v324, %v245
  store <8 x float> %v325, ptr %v323, align 4, !tbaa !1
  %v326 = getelementptr inbounds i64, ptr %t, i64 51
  %v327 = load ptr, ptr %v326, !tbaa !0
  %v328 = getelementptr inbounds float, ptr %v327, i64 %v75
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = fadd contract <8 x float> %v329, %v246
  store <8 x float> %v330, ptr %v328, align 4, !tbaa !1
  %v331 = getelementptr inbounds i64, ptr %t, i64 52
  %v332 = load ptr, ptr %v331, !tbaa !0
  %v333 = getelementptr inbounds float, ptr %v332, i64 %v75
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = fadd contract <8 x float> %v334, %v155
  store <8 x float> %v335, ptr %v333, align 4, !tbaa !1
  %v336 = getelementptr inbounds i64, ptr %t, i64 53
  %v337 = load ptr, ptr %v336, !tbaa !0
  %v338 = getelementptr inbounds float, ptr %v337, i64 %v75
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = fadd contract <8 x float> %v339, %v253
  store <8 x float> %v340, ptr %v338, align 4, !tbaa !1
  %v341 = getelementptr inbounds i64, ptr %t, i64 54
  %v342 = load ptr, ptr %v341, !tbaa !0
  %v343 = getelementptr inbounds float, ptr %v342, i64 %v75
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = fadd contract <8 x float> %v344, %v254
  store <8 x float> %v345, ptr %v343, align 4, !tbaa !1
  %v346 = getelementptr inbounds i64, ptr %t, i64 55
  %v347 = load ptr, ptr %v346, !tbaa !0
  %v348 = getelementptr inbounds float, ptr %v347, i64 %v75
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = fadd contract <8 x float> %v349, %v199
  store <8 x float> %v350, ptr %v348, align 4, !tbaa !1
  %v351 = getelementptr inbounds i64, ptr %t, i64 56
  %v352 = load ptr, ptr %v351, !tbaa !0
  %v353 = getelementptr inbounds float, ptr %v352, i64 %v75
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = fadd contract <8 x float> %v354, %v261
  store <8 x float> %v355, ptr %v353, align 4, !tbaa !1
  %v356 = add nsw i64 %v75, 8
  store i64 %v356, ptr %v74
  br label %l73.test
l73.end:
  %v357 = load <8 x float>, ptr %v67
  %v358 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v357)
  %v359 = sitofp i64 %v2 to float
  %v360 = fdiv float %v358, %v359
  %v361 = mul nsw i64 8, 2
  %v362 = getelementptr inbounds float, ptr %v29, i64 %v361
  store float %v360, ptr %v362
  %v363 = load <8 x float>, ptr %v68
  %v364 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v363)
  %v365 = sitofp i64 %v2 to float
  %v366 = fdiv float %v364, %v365
  %v367 = mul nsw i64 8, 3
  %v368 = getelementptr inbounds float, ptr %v29, i64 %v367
  store float %v366, ptr %v368
  %v369 = load <8 x float>, ptr %v69
  %v370 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v369)
  %v371 = sitofp i64 %v2 to float
  %v372 = fdiv float %v370, %v371
  %v373 = mul nsw i64 8, 4
  %v374 = getelementptr inbounds float, ptr %v29, i64 %v373
  store float %v372, ptr %v374
  %v375 = load <8 x float>, ptr %v70
  %v376 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v375)
  %v377 = sitofp i64 %v2 to float
  %v378 = fdiv float %v376, %v377
  %v379 = mul nsw i64 8, 5
  %v380 = getelementptr inbounds float, ptr %v29, i64 %v379
  store float %v378, ptr %v380
  %v381 = load <8 x float>, ptr %v71
  %v382 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v381)
  %v383 = sitofp i64 %v2 to float
  %v384 = fdiv float %v382, %v383
  %v385 = mul nsw i64 8, 6
  %v386 = getelementptr inbounds float, ptr %v29, i64 %v385
  store float %v384, ptr %v386
  %v387 = load <8 x float>, ptr %v72
  %v388 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v387)
  %v389 = sitofp i64 %v2 to float
  %v390 = fdiv float %v388, %v389
  %v391 = mul nsw i64 8, 7
  %v392 = getelementptr inbounds float, ptr %v29, i64 %v391
  store float %v390, ptr %v392
  %v393 = add nsw i64 %v22, 1
  store i64 %v393, ptr %v21
  br label %l20.test
l20.end:
  br label %w17.end
w17.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v33 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 36
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 9
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 3
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 17
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 47
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = getelementptr inbounds i64, ptr %t, i64 5
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 57
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 58
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v15, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 9
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 59
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 60
  %v28 = load i64, ptr %v27
  %v29 = xor i64 %v28, 2
  store i64 %v29, ptr %v27
  %v30 = or i64 %v28, 0
  %v31 = icmp ne i64 %v28, 0
  store i64 0, ptr %v33
  br label %l32.test
l32.test:
  %v34 = load i64, ptr %v33
  %v35 = icmp slt i64 %v34, %v26
  br i1 %v35, label %l32.body, label %l32.end
l32.body:
  %v36 = sub nsw i64 %v26, 1
  %v37 = sub nsw i64 %v36, %v34
  %v38 = select i1 %v31, i64 %v37, i64 %v34
  %v39 = mul nsw i64 %v38, %v24
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = getelementptr inbounds i64, ptr %t, i64 61
  %v42 = load i64, ptr %v41, !tbaa !0
  %v43 = icmp slt i64 %count, %v42
  br i1 %v43, label %e44.then, label %e44.else
e44.then:
  %v45 = getelementptr inbounds i64, ptr %t, i64 62
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = getelementptr inbounds i64, ptr %t, i64 63
  %v48 = load ptr, ptr %v47, !tbaa !0
  %v49 = getelementptr inbounds i64, ptr %t, i64 64
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = mul nsw i64 %v38, %v50
  %v52 = getelementptr inbounds float, ptr %v48, i64 %v51
  call void %v46(ptr %v40, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v52, i64 %v17, i64 %count, i64 %v19, i64 %v30)
  br label %e44.end
e44.else:
  %v53 = getelementptr inbounds i64, ptr %t, i64 65
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 66
  %v56 = load ptr, ptr %v55, !tbaa !0
  %v57 = getelementptr inbounds i64, ptr %t, i64 67
  %v58 = load i64, ptr %v57, !tbaa !0
  %v59 = mul nsw i64 %v38, %v58
  %v60 = getelementptr inbounds float, ptr %v56, i64 %v59
  call void %v54(ptr %v40, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v60, i64 %v17, i64 %count, i64 %v19, i64 %v30)
  br label %e44.end
e44.end:
  %v61 = add nsw i64 %v34, 1
  store i64 %v61, ptr %v33
  br label %l32.test
l32.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v15 = alloca i64
  %v84 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  store i64 %from, ptr %v15
  br label %l14.test
l14.test:
  %v16 = load i64, ptr %v15
  %v17 = icmp slt i64 %v16, %upto
  br i1 %v17, label %l14.body, label %l14.end
l14.body:
  %v18 = getelementptr inbounds i64, ptr %t, i64 45
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 46
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = mul nsw i64 %v16, %v21
  %v23 = getelementptr inbounds float, ptr %v19, i64 %v22
  %v24 = mul nsw i64 8, 2
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v26 = load float, ptr %v25
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = mul nsw i64 8, 3
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v31 = load float, ptr %v30
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = add nsw i64 %row, %v16
  %v35 = getelementptr inbounds i64, ptr %t, i64 14
  %v36 = load ptr, ptr %v35, !tbaa !0
  %v37 = getelementptr inbounds i64, ptr %t, i64 15
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = mul nsw i64 %v34, %v38
  %v40 = getelementptr inbounds float, ptr %v36, i64 %v39
  %v41 = mul nsw i64 8, 15
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v43 = load float, ptr %v42
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = mul nsw i64 8, 4
  %v47 = getelementptr inbounds float, ptr %v23, i64 %v46
  %v48 = load float, ptr %v47
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = mul nsw i64 8, 5
  %v52 = getelementptr inbounds float, ptr %v23, i64 %v51
  %v53 = load float, ptr %v52
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = mul nsw i64 8, 11
  %v57 = getelementptr inbounds float, ptr %v40, i64 %v56
  %v58 = load float, ptr %v57
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = mul nsw i64 8, 6
  %v62 = getelementptr inbounds float, ptr %v23, i64 %v61
  %v63 = load float, ptr %v62
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = mul nsw i64 8, 7
  %v67 = getelementptr inbounds float, ptr %v23, i64 %v66
  %v68 = load float, ptr %v67
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = mul nsw i64 8, 7
  %v72 = getelementptr inbounds float, ptr %v40, i64 %v71
  %v73 = load float, ptr %v72
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v45
  %v77 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v60
  %v78 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v75
  %v79 = getelementptr inbounds i64, ptr %t, i64 68
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 69
  %v82 = load i64, ptr %v81, !tbaa !0
  store i64 %v80, ptr %v84
  br label %l83.test
l83.test:
  %v85 = load i64, ptr %v84
  %v86 = icmp slt i64 %v85, %v82
  br i1 %v86, label %l83.body, label %l83.end
l83.body:
  %v87 = getelementptr inbounds i64, ptr %t, i64 38
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %t, i64 39
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = mul nsw i64 %v16, %v90
  %v92 = getelementptr inbounds float, ptr %v88, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %t, i64 9
  %v94 = load i64, ptr %v93, !tbaa !0
  %v95 = mul nsw i64 %v94, 9
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v85
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fsub contract <8 x float> %v98, %v28
  %v100 = getelementptr inbounds i64, ptr %t, i64 9
  %v101 = load i64, ptr %v100, !tbaa !0
  %v102 = mul nsw i64 %v101, 5
  %v103 = getelementptr inbounds float, ptr %v92, i64 %v102
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v85
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul contract <8 x float> %v105, %v33
  %v107 = fsub contract <8 x float> %v99, %v106
  %v108 = fmul contract <8 x float> %v107, %v76
  %v109 = getelementptr inbounds i64, ptr %t, i64 9
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v110, 10
  %v112 = getelementptr inbounds float, ptr %v92, i64 %v111
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v85
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = fsub contract <8 x float> %v114, %v50
  %v116 = getelementptr inbounds i64, ptr %t, i64 9
  %v117 = load i64, ptr %v116, !tbaa !0
  %v118 = mul nsw i64 %v117, 3
  %v119 = getelementptr inbounds float, ptr %v92, i64 %v118
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v85
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fmul contract <8 x float> %v121, %v55
  %v123 = fsub contract <8 x float> %v115, %v122
  %v124 = fmul contract <8 x float> %v123, %v77
  %v125 = getelementptr inbounds i64, ptr %t, i64 9
  %v126 = load i64, ptr %v125, !tbaa !0
  %v127 = mul nsw i64 %v126, 11
  %v128 = getelementptr inbounds float, ptr %v92, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v85
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fsub contract <8 x float> %v130, %v65
  %v132 = getelementptr inbounds i64, ptr %t, i64 9
  %v133 = load i64, ptr %v132, !tbaa !0
  %v134 = getelementptr inbounds float, ptr %v92, i64 %v133
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v85
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = fmul contract <8 x float> %v136, %v70
  %v138 = fsub contract <8 x float> %v131, %v137
  %v139 = fmul contract <8 x float> %v138, %v78
  %v140 = add nsw i64 %row, %v16
  %v141 = getelementptr inbounds i64, ptr %t, i64 36
  %v142 = load ptr, ptr %v141, !tbaa !0
  %v143 = getelementptr inbounds i64, ptr %t, i64 37
  %v144 = load i64, ptr %v143, !tbaa !0
  %v145 = mul nsw i64 %v140, %v144
  %v146 = getelementptr inbounds float, ptr %v142, i64 %v145
  %v147 = getelementptr inbounds float, ptr %v146, i64 0
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v85
  %v149 = sub nsw i64 %v2, %v85
  %v150 = icmp slt i64 %v149, 8
  %v151 = select i1 %v150, i64 %v149, i64 8
  %v152 = trunc i64 %v151 to i32
  %v153 = insertelement <8 x i32> poison, i32 %v152, i64 0
  %v154 = shufflevector <8 x i32> %v153, <8 x i32> poison, <8 x i32> zeroinitializer
  %v155 = icmp sgt <8 x i32> %v154, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v156 = select <8 x i1> %v155, <8 x float> %v108, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v156, ptr %v148, align 4, !tbaa !1
  %v157 = getelementptr inbounds i64, ptr %t, i64 9
  %v158 = load i64, ptr %v157, !tbaa !0
  %v159 = getelementptr inbounds float, ptr %v146, i64 %v158
  %v160 = getelementptr inbounds float, ptr %v159, i64 %v85
  %v161 = select <8 x i1> %v155, <8 x float> %v124, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v161, ptr %v160, align 4, !tbaa !1
  %v162 = getelementptr inbounds i64, ptr %t, i64 9
  %v163 = load i64, ptr %v162, !tbaa !0
  %v164 = mul nsw i64 %v163, 2
  %v165 = getelementptr inbounds float, ptr %v146, i64 %v164
  %v166 = getelementptr inbounds float, ptr %v165, i64 %v85
  %v167 = select <8 x i1> %v155, <8 x float> %v139, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v167, ptr %v166, align 4, !tbaa !1
  %v168 = add nsw i64 %v85, 8
  store i64 %v168, ptr %v84
  br label %l83.test
l83.end:
  %v169 = add nsw i64 %v16, 1
  store i64 %v169, ptr %v15
  br label %l14.test
l14.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v31 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 36
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 17
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 47
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 9
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v14, 3
  %v16 = getelementptr inbounds i64, ptr %t, i64 70
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 71
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 9
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 72
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 73
  %v26 = load i64, ptr %v25
  %v27 = xor i64 %v26, 2
  store i64 %v27, ptr %v25
  %v28 = or i64 %v26, 1
  %v29 = icmp ne i64 %v26, 0
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v24
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = sub nsw i64 %v24, 1
  %v35 = sub nsw i64 %v34, %v32
  %v36 = select i1 %v29, i64 %v35, i64 %v32
  %v37 = mul nsw i64 %v36, %v22
  %v38 = getelementptr inbounds float, ptr %v20, i64 %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 61
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = icmp slt i64 %count, %v40
  br i1 %v41, label %e42.then, label %e42.else
e42.then:
  %v43 = getelementptr inbounds i64, ptr %t, i64 74
  %v44 = load ptr, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 75
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = getelementptr inbounds i64, ptr %t, i64 76
  %v48 = load i64, ptr %v47, !tbaa !0
  %v49 = mul nsw i64 %v36, %v48
  %v50 = getelementptr inbounds float, ptr %v46, i64 %v49
  call void %v44(ptr %v38, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v50, i64 %v15, i64 %count, i64 %v17, i64 %v28)
  br label %e42.end
e42.else:
  %v51 = getelementptr inbounds i64, ptr %t, i64 77
  %v52 = load ptr, ptr %v51, !tbaa !0
  %v53 = getelementptr inbounds i64, ptr %t, i64 78
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 79
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v36, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  call void %v52(ptr %v38, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v58, i64 %v15, i64 %count, i64 %v17, i64 %v28)
  br label %e42.end
e42.end:
  %v59 = add nsw i64 %v32, 1
  store i64 %v59, ptr %v31
  br label %l30.test
l30.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v19 = alloca i64
  %v36 = alloca i64
  %v68 = alloca i64
  %v90 = alloca i64
  %v116 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 80
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = getelementptr inbounds i64, ptr %t, i64 1
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 81
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = icmp slt i64 %v12, %v14
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = sub nsw i64 %end, %begin
  store i64 0, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %v17
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = sub nsw i64 %end, 1
  %v23 = sub nsw i64 %v22, %v20
  %v24 = getelementptr inbounds i64, ptr %v2, i64 %v23
  %v25 = load i64, ptr %v24
  %v26 = add nsw i64 %v23, 1
  %v27 = getelementptr inbounds i64, ptr %v2, i64 %v26
  %v28 = load i64, ptr %v27
  %v29 = sub nsw i64 %v28, %v25
  %v30 = sub nsw i64 %v25, %v4
  %v31 = getelementptr inbounds i64, ptr %t, i64 81
  %v32 = load i64, ptr %v31, !tbaa !0
  %v33 = icmp eq i64 %v32, 1
  br i1 %v33, label %e34.then, label %e34.else
e34.then:
  store i64 0, ptr %v36
  br label %l35.test
l35.test:
  %v37 = load i64, ptr %v36
  %v38 = icmp slt i64 %v37, %v29
  br i1 %v38, label %l35.body, label %l35.end
l35.body:
  %v39 = add nsw i64 %v37, 1
  call void @pass0(ptr %t, i64 %v30, i64 %v37, i64 %v39, i64 %v23)
  call void @pass1(ptr %t, i64 %v30, i64 %v37, i64 %v39, i64 %v23)
  %v40 = add nsw i64 %v37, 1
  store i64 %v40, ptr %v36
  br label %l35.test
l35.end:
  br label %e34.end
e34.else:
  %v41 = getelementptr inbounds i64, ptr %t, i64 81
  %v42 = load i64, ptr %v41, !tbaa !0
  %v43 = icmp sgt i64 %v42, 1
  br i1 %v43, label %w44.then, label %w44.end
w44.then:
  call void @meet(ptr %t)
  br label %w44.end
w44.end:
  call void @pass0(ptr %t, i64 %v30, i64 0, i64 %v29, i64 %v23)
  %v45 = getelementptr inbounds i64, ptr %t, i64 81
  %v46 = load i64, ptr %v45, !tbaa !0
  %v47 = icmp sgt i64 %v46, 1
  br i1 %v47, label %w48.then, label %w48.end
w48.then:
  call void @meet(ptr %t)
  br label %w48.end
w48.end:
  call void @pass1(ptr %t, i64 %v30, i64 0, i64 %v29, i64 %v23)
  br label %e34.end
e34.end:
  %v49 = getelementptr inbounds i64, ptr %t, i64 81
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = icmp sgt i64 %v50, 1
  br i1 %v51, label %w52.then, label %w52.end
w52.then:
  call void @meet(ptr %t)
  br label %w52.end
w52.end:
  call void @product0(ptr %t, i64 %v30, i64 %v29)
  call void @pass2(ptr %t, i64 %v30, i64 0, i64 %v29, i64 %v23)
  %v53 = getelementptr inbounds i64, ptr %t, i64 81
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = icmp sgt i64 %v54, 1
  br i1 %v55, label %w56.then, label %w56.end
w56.then:
  call void @meet(ptr %t)
  br label %w56.end
w56.end:
  call void @product1(ptr %t, i64 %v30, i64 %v29)
  %v57 = getelementptr inbounds i64, ptr %t, i64 82
  %v58 = load ptr, ptr %v57, !tbaa !0
  %v59 = icmp ne ptr %v58, null
  br i1 %v59, label %w60.then, label %w60.end
w60.then:
  %v61 = getelementptr inbounds i64, ptr %v2, i64 %v23
  %v62 = load i64, ptr %v61
  %v63 = add nsw i64 %v23, 1
  %v64 = getelementptr inbounds i64, ptr %v2, i64 %v63
  %v65 = load i64, ptr %v64
  %v66 = sub nsw i64 %v65, %v62
  store i64 0, ptr %v68
  br label %l67.test
l67.test:
  %v69 = load i64, ptr %v68
  %v70 = icmp slt i64 %v69, %v66
  br i1 %v70, label %l67.body, label %l67.end
l67.body:
  %v71 = add nsw i64 %v62, %v69
  %v72 = getelementptr inbounds i8, ptr %v58, i64 %v71
  %v73 = load i8, ptr %v72
  %v74 = icmp ne i8 %v73, 0
  br i1 %v74, label %w75.then, label %w75.end
w75.then:
  %v76 = getelementptr inbounds i64, ptr %t, i64 17
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = getelementptr inbounds i64, ptr %t, i64 47
  %v79 = load ptr, ptr %v78, !tbaa !0
  %v80 = getelementptr inbounds float, ptr %v79, i64 0
  %v81 = mul nsw i64 %v69, %v77
  %v82 = getelementptr inbounds float, ptr %v80, i64 %v81
  %v83 = getelementptr inbounds i64, ptr %t, i64 83
  %v84 = load ptr, ptr %v83, !tbaa !0
  %v85 = getelementptr inbounds i64, ptr %t, i64 68
  %v86 = load i64, ptr %v85, !tbaa !0
  %v87 = getelementptr inbounds i64, ptr %t, i64 69
  %v88 = load i64, ptr %v87, !tbaa !0
  store i64 %v86, ptr %v90
  br label %l89.test
l89.test:
  %v91 = load i64, ptr %v90
  %v92 = icmp slt i64 %v91, %v88
  br i1 %v92, label %l89.body, label %l89.end
l89.body:
  %v93 = getelementptr inbounds float, ptr %v84, i64 %v91
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v82, i64 %v91
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fadd contract <8 x float> %v94, %v96
  store <8 x float> %v97, ptr %v93, align 4, !tbaa !1
  %v98 = getelementptr inbounds float, ptr %v82, i64 %v91
  store <8 x float> zeroinitializer, ptr %v98, align 4
  %v99 = add nsw i64 %v91, 8
  store i64 %v99, ptr %v90
  br label %l89.test
l89.end:
  %v100 = getelementptr inbounds i64, ptr %t, i64 17
  %v101 = load i64, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds i64, ptr %t, i64 47
  %v103 = load ptr, ptr %v102, !tbaa !0
  %v104 = getelementptr inbounds i64, ptr %t, i64 9
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = getelementptr inbounds float, ptr %v103, i64 %v105
  %v107 = mul nsw i64 %v69, %v101
  %v108 = getelementptr inbounds float, ptr %v106, i64 %v107
  %v109 = getelementptr inbounds i64, ptr %t, i64 84
  %v110 = load ptr, ptr %v109, !tbaa !0
  %v111 = getelementptr inbounds i64, ptr %t, i64 68
  %v112 = load i64, ptr %v111, !tbaa !0
  %v113 = getelementptr inbounds i64, ptr %t, i64 69
  %v114 = load i64, ptr %v113, !tbaa !0
  store i64 %v112, ptr %v116
  br label %l115.test
l115.test:
  %v117 = load i64, ptr %v116
  %v118 = icmp slt i64 %v117, %v114
  br i1 %v118, label %l115.body, label %l115.end
l115.body:
  %v119 = getelementptr inbounds float, ptr %v110, i64 %v117
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = getelementptr inbounds float, ptr %v108, i64 %v117
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = fadd contract <8 x float> %v120, %v122
  store <8 x float> %v123, ptr %v119, align 4, !tbaa !1
  %v124 = getelementptr inbounds float, ptr %v108, i64 %v117
  store <8 x float> zeroinitializer, ptr %v124, align 4
  %v125 = add nsw i64 %v117, 8
  store i64 %v125, ptr %v116
  br label %l115.test
l115.end:
  br label %w75.end
w75.end:
  %v126 = add nsw i64 %v69, 1
  store i64 %v126, ptr %v68
  br label %l67.test
l67.end:
  br label %w60.end
w60.end:
  %v127 = getelementptr inbounds i64, ptr %t, i64 16
  %v128 = load ptr, ptr %v127, !tbaa !0
  %v129 = getelementptr inbounds i64, ptr %t, i64 47
  %v130 = load ptr, ptr %v129, !tbaa !0
  %v131 = getelementptr inbounds i64, ptr %t, i64 16
  store ptr %v130, ptr %v131
  %v132 = getelementptr inbounds i64, ptr %t, i64 47
  store ptr %v128, ptr %v132
  %v133 = add nsw i64 %v20, 1
  store i64 %v133, ptr %v19
  br label %l18.test
l18.end:
  br label %w16.end
w16.end:
  %v134 = getelementptr inbounds i64, ptr %t, i64 3
  %v135 = load i64, ptr %v134, !tbaa !0
  %v136 = icmp sgt i64 %v135, 1
  br i1 %v136, label %w137.then, label %w137.end
w137.then:
  call void @meet(ptr %t)
  br label %w137.end
w137.end:
  ret void
}

define internal void @pass3(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v20 = alloca i64
  %v23 = alloca <8 x float>
  %v24 = alloca <8 x float>
  %v25 = alloca <8 x float>
  %v26 = alloca <8 x float>
  %v27 = alloca <8 x float>
  %v28 = alloca <8 x float>
  %v29 = alloca <8 x float>
  %v30 = alloca <8 x float>
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 1
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = icmp eq i64 %v14, 0
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = getelementptr inbounds i64, ptr %t, i64 9
  %v18 = load i64, ptr %v17, !tbaa !0
  store i64 %from, ptr %v20
  br label %l19.test
l19.test:
  %v21 = load i64, ptr %v20
  %v22 = icmp slt i64 %v21, %upto
  br i1 %v22, label %l19.body, label %l19.end
l19.body:
  store <8 x float> zeroinitializer, ptr %v23
  store <8 x float> zeroinitializer, ptr %v24
  store <8 x float> zeroinitializer, ptr %v25
  store <8 x float> zeroinitializer, ptr %v26
  store <8 x float> zeroinitializer, ptr %v27
  store <8 x float> zeroinitializer, ptr %v28
  store <8 x float> zeroinitializer, ptr %v29
  store <8 x float> zeroinitializer, ptr %v30
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v18
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = add nsw i64 %row, %v21
  %v36 = getelementptr inbounds i64, ptr %t, i64 36
  %v37 = load ptr, ptr %v36, !tbaa !0
  %v38 = getelementptr inbounds i64, ptr %t, i64 37
  %v39 = load i64, ptr %v38, !tbaa !0
  %v40 = mul nsw i64 %v35, %v39
  %v41 = getelementptr inbounds float, ptr %v37, i64 %v40
  %v42 = getelementptr inbounds i64, ptr %t, i64 9
  %v43 = load i64, ptr %v42, !tbaa !0
  %v44 = mul nsw i64 %v43, 12
  %v45 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v33
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %t, i64 31
  %v49 = load ptr, ptr %v48, !tbaa !0
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v33
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = fmul contract <8 x float> %v47, %v51
  %v53 = sub nsw i64 %v2, %v33
  %v54 = icmp slt i64 %v53, 8
  %v55 = select i1 %v54, i64 %v53, i64 8
  %v56 = trunc i64 %v55 to i32
  %v57 = insertelement <8 x i32> poison, i32 %v56, i64 0
  %v58 = shufflevector <8 x i32> %v57, <8 x i32> poison, <8 x i32> zeroinitializer
  %v59 = icmp sgt <8 x i32> %v58, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v60 = select <8 x i1> %v59, <8 x float> %v52, <8 x float> splat (float 0x0000000000000000)
  %v61 = load <8 x float>, ptr %v23
  %v62 = fadd contract <8 x float> %v61, %v60
  store <8 x float> %v62, ptr %v23
  %v63 = getelementptr inbounds i64, ptr %t, i64 9
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = mul nsw i64 %v64, 11
  %v66 = getelementptr inbounds float, ptr %v41, i64 %v65
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v33
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fmul contract <8 x float> %v52, %v68
  %v70 = select <8 x i1> %v59, <8 x float> %v69, <8 x float> splat (float 0x0000000000000000)
  %v71 = load <8 x float>, ptr %v24
  %v72 = fadd contract <8 x float> %v71, %v70
  store <8 x float> %v72, ptr %v24
  %v73 = getelementptr inbounds i64, ptr %t, i64 9
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = mul nsw i64 %v74, 13
  %v76 = getelementptr inbounds float, ptr %v41, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v33
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds i64, ptr %t, i64 28
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v33
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fmul contract <8 x float> %v78, %v82
  %v84 = select <8 x i1> %v59, <8 x float> %v83, <8 x float> splat (float 0x0000000000000000)
  %v85 = load <8 x float>, ptr %v25
  %v86 = fadd contract <8 x float> %v85, %v84
  store <8 x float> %v86, ptr %v25
  %v87 = getelementptr inbounds i64, ptr %t, i64 9
  %v88 = load i64, ptr %v87, !tbaa !0
  %v89 = mul nsw i64 %v88, 10
  %v90 = getelementptr inbounds float, ptr %v41, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v33
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fmul contract <8 x float> %v83, %v92
  %v94 = select <8 x i1> %v59, <8 x float> %v93, <8 x float> splat (float 0x0000000000000000)
  %v95 = load <8 x float>, ptr %v26
  %v96 = fadd contract <8 x float> %v95, %v94
  store <8 x float> %v96, ptr %v26
  %v97 = getelementptr inbounds i64, ptr %t, i64 9
  %v98 = load i64, ptr %v97, !tbaa !0
  %v99 = mul nsw i64 %v98, 14
  %v100 = getelementptr inbounds float, ptr %v41, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v33
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds i64, ptr %t, i64 23
  %v104 = load ptr, ptr %v103, !tbaa !0
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v33
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = fmul contract <8 x float> %v102, %v106
  %v108 = select <8 x i1> %v59, <8 x float> %v107, <8 x float> splat (float 0x0000000000000000)
  %v109 = load <8 x float>, ptr %v27
  %v110 = fadd contract <8 x float> %v109, %v108
  store <8 x float> %v110, ptr %v27
  %v111 = getelementptr inbounds i64, ptr %t, i64 9
  %v112 = load i64, ptr %v111, !tbaa !0
  %v113 = mul nsw i64 %v112, 9
  %v114 = getelementptr inbounds float, ptr %v41, i64 %v113
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v33
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fmul contract <8 x float> %v107, %v116
  %v118 = select <8 x i1> %v59, <8 x float> %v117, <8 x float> splat (float 0x0000000000000000)
  %v119 = load <8 x float>, ptr %v28
  %v120 = fadd contract <8 x float> %v119, %v118
  store <8 x float> %v120, ptr %v28
  %v121 = getelementptr inbounds i64, ptr %t, i64 9
  %v122 = load i64, ptr %v121, !tbaa !0
  %v123 = mul nsw i64 %v122, 15
  %v124 = getelementptr inbounds float, ptr %v41, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 %v33
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds i64, ptr %t, i64 20
  %v128 = load ptr, ptr %v127, !tbaa !0
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v33
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fmul contract <8 x float> %v126, %v130
  %v132 = select <8 x i1> %v59, <8 x float> %v131, <8 x float> splat (float 0x0000000000000000)
  %v133 = load <8 x float>, ptr %v29
  %v134 = fadd contract <8 x float> %v133, %v132
  store <8 x float> %v134, ptr %v29
  %v135 = getelementptr inbounds i64, ptr %t, i64 9
  %v136 = load i64, ptr %v135, !tbaa !0
  %v137 = mul nsw i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v41, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v33
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = fmul contract <8 x float> %v131, %v140
  %v142 = select <8 x i1> %v59, <8 x float> %v141, <8 x float> splat (float 0x0000000000000000)
  %v143 = load <8 x float>, ptr %v30
  %v144 = fadd contract <8 x float> %v143, %v142
  store <8 x float> %v144, ptr %v30
  %v145 = getelementptr inbounds i64, ptr %t, i64 9
  %v146 = load i64, ptr %v145, !tbaa !0
  %v147 = mul nsw i64 %v146, 16
  %v148 = getelementptr inbounds float, ptr %v41, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v33
  %v150 = select <8 x i1> %v59, <8 x float> %v52, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v150, ptr %v149, align 4, !tbaa !1
  %v151 = getelementptr inbounds i64, ptr %t, i64 9
  %v152 = load i64, ptr %v151, !tbaa !0
  %v153 = mul nsw i64 %v152, 17
  %v154 = getelementptr inbounds float, ptr %v41, i64 %v153
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v33
  %v156 = select <8 x i1> %v59, <8 x float> %v83, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v156, ptr %v155, align 4, !tbaa !1
  %v157 = getelementptr inbounds i64, ptr %t, i64 9
  %v158 = load i64, ptr %v157, !tbaa !0
  %v159 = mul nsw i64 %v158, 18
  %v160 = getelementptr inbounds float, ptr %v41, i64 %v159
  %v161 = getelementptr inbounds float, ptr %v160, i64 %v33
  %v162 = select <8 x i1> %v59, <8 x float> %v107, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v162, ptr %v161, align 4, !tbaa !1
  %v163 = getelementptr inbounds i64, ptr %t, i64 9
  %v164 = load i64, ptr %v163, !tbaa !0
  %v165 = mul nsw i64 %v164, 19
  %v166 = getelementptr inbounds float, ptr %v41, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 %v33
  %v168 = select <8 x i1> %v59, <8 x float> %v131, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v168, ptr %v167, align 4, !tbaa !1
  %v169 = add nsw i64 %v33, 8
  store i64 %v169, ptr %v32
  br label %l31.test
l31.end:
  %v170 = load <8 x float>, ptr %v23
  %v171 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v170)
  %v172 = sitofp i64 %v2 to float
  %v173 = fdiv float %v171, %v172
  %v174 = add nsw i64 %row, %v21
  %v175 = getelementptr inbounds i64, ptr %t, i64 85
  %v176 = load ptr, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds i64, ptr %t, i64 86
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = mul nsw i64 %v174, %v178
  %v180 = getelementptr inbounds float, ptr %v176, i64 %v179
  %v181 = getelementptr inbounds float, ptr %v180, i64 0
  store float %v173, ptr %v181
  %v182 = load <8 x float>, ptr %v24
  %v183 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v182)
  %v184 = sitofp i64 %v2 to float
  %v185 = fdiv float %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v180, i64 8
  store float %v185, ptr %v186
  %v187 = load <8 x float>, ptr %v25
  %v188 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v187)
  %v189 = sitofp i64 %v2 to float
  %v190 = fdiv float %v188, %v189
  %v191 = mul nsw i64 8, 2
  %v192 = getelementptr inbounds float, ptr %v180, i64 %v191
  store float %v190, ptr %v192
  %v193 = load <8 x float>, ptr %v26
  %v194 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v193)
  %v195 = sitofp i64 %v2 to float
  %v196 = fdiv float %v194, %v195
  %v197 = mul nsw i64 8, 3
  %v198 = getelementptr inbounds float, ptr %v180, i64 %v197
  store float %v196, ptr %v198
  %v199 = load <8 x float>, ptr %v27
  %v200 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v199)
  %v201 = sitofp i64 %v2 to float
  %v202 = fdiv float %v200, %v201
  %v203 = mul nsw i64 8, 4
  %v204 = getelementptr inbounds float, ptr %v180, i64 %v203
  store float %v202, ptr %v204
  %v205 = load <8 x float>, ptr %v28
  %v206 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v205)
  %v207 = sitofp i64 %v2 to float
  %v208 = fdiv float %v206, %v207
  %v209 = mul nsw i64 8, 5
  %v210 = getelementptr inbounds float, ptr %v180, i64 %v209
  store float %v208, ptr %v210
  %v211 = load <8 x float>, ptr %v29
  %v212 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v211)
  %v213 = sitofp i64 %v2 to float
  %v214 = fdiv float %v212, %v213
  %v215 = mul nsw i64 8, 6
  %v216 = getelementptr inbounds float, ptr %v180, i64 %v215
  store float %v214, ptr %v216
  %v217 = load <8 x float>, ptr %v30
  %v218 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v217)
  %v219 = sitofp i64 %v2 to float
  %v220 = fdiv float %v218, %v219
  %v221 = mul nsw i64 8, 7
  %v222 = getelementptr inbounds float, ptr %v180, i64 %v221
  store float %v220, ptr %v222
  %v223 = add nsw i64 %v21, 1
  store i64 %v223, ptr %v20
  br label %l19.test
l19.end:
  br label %w16.end
w16.end:
  ret void
}

define internal void @pass4(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v14 = alloca i64
  %v97 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  store i64 %from, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %upto
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = add nsw i64 %row, %v15
  %v18 = getelementptr inbounds i64, ptr %t, i64 85
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 86
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = mul nsw i64 %v17, %v21
  %v23 = getelementptr inbounds float, ptr %v19, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 0
  %v25 = load float, ptr %v24
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = getelementptr inbounds float, ptr %v23, i64 8
  %v29 = load float, ptr %v28
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = add nsw i64 %row, %v15
  %v33 = getelementptr inbounds i64, ptr %t, i64 14
  %v34 = load ptr, ptr %v33, !tbaa !0
  %v35 = getelementptr inbounds i64, ptr %t, i64 15
  %v36 = load i64, ptr %v35, !tbaa !0
  %v37 = mul nsw i64 %v32, %v36
  %v38 = getelementptr inbounds float, ptr %v34, i64 %v37
  %v39 = mul nsw i64 8, 13
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v41 = load float, ptr %v40
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = mul nsw i64 8, 2
  %v45 = getelementptr inbounds float, ptr %v23, i64 %v44
  %v46 = load float, ptr %v45
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = mul nsw i64 8, 3
  %v50 = getelementptr inbounds float, ptr %v23, i64 %v49
  %v51 = load float, ptr %v50
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = mul nsw i64 8, 9
  %v55 = getelementptr inbounds float, ptr %v38, i64 %v54
  %v56 = load float, ptr %v55
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = mul nsw i64 8, 4
  %v60 = getelementptr inbounds float, ptr %v23, i64 %v59
  %v61 = load float, ptr %v60
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = mul nsw i64 8, 5
  %v65 = getelementptr inbounds float, ptr %v23, i64 %v64
  %v66 = load float, ptr %v65
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = mul nsw i64 8, 5
  %v70 = getelementptr inbounds float, ptr %v38, i64 %v69
  %v71 = load float, ptr %v70
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = mul nsw i64 8, 6
  %v75 = getelementptr inbounds float, ptr %v23, i64 %v74
  %v76 = load float, ptr %v75
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = mul nsw i64 8, 7
  %v80 = getelementptr inbounds float, ptr %v23, i64 %v79
  %v81 = load float, ptr %v80
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = getelementptr inbounds float, ptr %v38, i64 8
  %v85 = load float, ptr %v84
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v43
  %v89 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v58
  %v90 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v73
  %v91 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v87
  %v92 = getelementptr inbounds i64, ptr %t, i64 87
  %v93 = load i64, ptr %v92, !tbaa !0
  %v94 = getelementptr inbounds i64, ptr %t, i64 88
  %v95 = load i64, ptr %v94, !tbaa !0
  store i64 %v93, ptr %v97
  br label %l96.test
l96.test:
  %v98 = load i64, ptr %v97
  %v99 = icmp slt i64 %v98, %v95
  br i1 %v99, label %l96.body, label %l96.end
l96.body:
  %v100 = add nsw i64 %row, %v15
  %v101 = getelementptr inbounds i64, ptr %t, i64 36
  %v102 = load ptr, ptr %v101, !tbaa !0
  %v103 = getelementptr inbounds i64, ptr %t, i64 37
  %v104 = load i64, ptr %v103, !tbaa !0
  %v105 = mul nsw i64 %v100, %v104
  %v106 = getelementptr inbounds float, ptr %v102, i64 %v105
  %v107 = getelementptr inbounds i64, ptr %t, i64 9
  %v108 = load i64, ptr %v107, !tbaa !0
  %v109 = mul nsw i64 %v108, 16
  %v110 = getelementptr inbounds float, ptr %v106, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v98
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fsub contract <8 x float> %v112, %v27
  %v114 = getelementptr inbounds i64, ptr %t, i64 9
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = mul nsw i64 %v115, 11
  %v117 = getelementptr inbounds float, ptr %v106, i64 %v116
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v98
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fmul contract <8 x float> %v119, %v31
  %v121 = fsub contract <8 x float> %v113, %v120
  %v122 = fmul contract <8 x float> %v121, %v88
  %v123 = getelementptr inbounds i64, ptr %t, i64 9
  %v124 = load i64, ptr %v123, !tbaa !0
  %v125 = mul nsw i64 %v124, 17
  %v126 = getelementptr inbounds float, ptr %v106, i64 %v125
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v98
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fsub contract <8 x float> %v128, %v48
  %v130 = getelementptr inbounds i64, ptr %t, i64 9
  %v131 = load i64, ptr %v130, !tbaa !0
  %v132 = mul nsw i64 %v131, 10
  %v133 = getelementptr inbounds float, ptr %v106, i64 %v132
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v98
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fmul contract <8 x float> %v135, %v53
  %v137 = fsub contract <8 x float> %v129, %v136
  %v138 = fmul contract <8 x float> %v137, %v89
  %v139 = getelementptr inbounds i64, ptr %t, i64 9
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = mul nsw i64 %v140, 18
  %v142 = getelementptr inbounds float, ptr %v106, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v98
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fsub contract <8 x float> %v144, %v63
  %v146 = getelementptr inbounds i64, ptr %t, i64 9
  %v147 = load i64, ptr %v146, !tbaa !0
  %v148 = mul nsw i64 %v147, 9
  %v149 = getelementptr inbounds float, ptr %v106, i64 %v148
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v98
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = fmul contract <8 x float> %v151, %v68
  %v153 = fsub contract <8 x float> %v145, %v152
  %v154 = fmul contract <8 x float> %v153, %v90
  %v155 = getelementptr inbounds i64, ptr %t, i64 9
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = mul nsw i64 %v156, 19
  %v158 = getelementptr inbounds float, ptr %v106, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v158, i64 %v98
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = fsub contract <8 x float> %v160, %v78
  %v162 = getelementptr inbounds i64, ptr %t, i64 9
  %v163 = load i64, ptr %v162, !tbaa !0
  %v164 = mul nsw i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v106, i64 %v164
  %v166 = getelementptr inbounds float, ptr %v165, i64 %v98
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = fmul contract <8 x float> %v167, %v83
  %v169 = fsub contract <8 x float> %v161, %v168
  %v170 = fmul contract <8 x float> %v169, %v91
  %v171 = getelementptr inbounds i64, ptr %t, i64 9
  %v172 = load i64, ptr %v171, !tbaa !0
  %v173 = mul nsw i64 %v172, 4
  %v174 = getelementptr inbounds float, ptr %v106, i64 %v173
  %v175 = getelementptr inbounds float, ptr %v174, i64 %v98
  %v176 = sub nsw i64 %v2, %v98
  %v177 = icmp slt i64 %v176, 8
  %v178 = select i1 %v177, i64 %v176, i64 8
  %v179 = trunc i64 %v178 to i32
  %v180 = insertelement <8 x i32> poison, i32 %v179, i64 0
  %v181 = shufflevector <8 x i32> %v180, <8 x i32> poison, <8 x i32> zeroinitializer
  %v182 = icmp sgt <8 x i32> %v181, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v183 = select <8 x i1> %v182, <8 x float> %v122, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v183, ptr %v175, align 4, !tbaa !1
  %v184 = getelementptr inbounds i64, ptr %t, i64 9
  %v185 = load i64, ptr %v184, !tbaa !0
  %v186 = mul nsw i64 %v185, 5
  %v187 = getelementptr inbounds float, ptr %v106, i64 %v186
  %v188 = getelementptr inbounds float, ptr %v187, i64 %v98
  %v189 = select <8 x i1> %v182, <8 x float> %v138, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v189, ptr %v188, align 4, !tbaa !1
  %v190 = getelementptr inbounds i64, ptr %t, i64 9
  %v191 = load i64, ptr %v190, !tbaa !0
  %v192 = mul nsw i64 %v191, 6
  %v193 = getelementptr inbounds float, ptr %v106, i64 %v192
  %v194 = getelementptr inbounds float, ptr %v193, i64 %v98
  %v195 = select <8 x i1> %v182, <8 x float> %v154, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v195, ptr %v194, align 4, !tbaa !1
  %v196 = getelementptr inbounds i64, ptr %t, i64 9
  %v197 = load i64, ptr %v196, !tbaa !0
  %v198 = mul nsw i64 %v197, 7
  %v199 = getelementptr inbounds float, ptr %v106, i64 %v198
  %v200 = getelementptr inbounds float, ptr %v199, i64 %v98
  %v201 = select <8 x i1> %v182, <8 x float> %v170, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v201, ptr %v200, align 4, !tbaa !1
  %v202 = add nsw i64 %v98, 8
  store i64 %v202, ptr %v97
  br label %l96.test
l96.end:
  %v203 = add nsw i64 %v15, 1
  store i64 %v203, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v31 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 36
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 9
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 4
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 89
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 90
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %row, %v12
  %v16 = getelementptr inbounds float, ptr %v14, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = getelementptr inbounds i64, ptr %t, i64 9
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = mul nsw i64 %v19, 4
  %v21 = getelementptr inbounds i64, ptr %t, i64 91
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 92
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 93
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 94
  %v29 = load i64, ptr %v28, !tbaa !0
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v29
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = mul nsw i64 %v32, %v27
  %v35 = getelementptr inbounds float, ptr %v25, i64 %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 95
  %v37 = load ptr, ptr %v36, !tbaa !0
  %v38 = getelementptr inbounds i64, ptr %t, i64 96
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds i64, ptr %t, i64 97
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = mul nsw i64 %v32, %v41
  %v43 = getelementptr inbounds float, ptr %v39, i64 %v42
  call void %v37(ptr %v35, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v43, i64 %v20, i64 %count, i64 %v22, i64 0)
  %v44 = add nsw i64 %v32, 1
  store i64 %v44, ptr %v31
  br label %l30.test
l30.end:
  ret void
}

define internal void @pass5(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v19 = alloca i64
  %v49 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 98
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 99
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 8
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v14, %v16
  store i64 %from, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %upto
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = getelementptr inbounds i64, ptr %t, i64 10
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %v23, i64 %v20
  %v25 = load i64, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 8
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %step, %v27
  %v29 = add nsw i64 %v25, %v28
  %v30 = getelementptr inbounds i64, ptr %t, i64 11
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %v31, i64 %v20
  %v33 = load i64, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 99
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = mul nsw i64 %v29, %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 100
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 101
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v33, %v40
  %v42 = add nsw i64 %v36, %v41
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v42
  %v44 = getelementptr inbounds i64, ptr %t, i64 102
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 103
  %v47 = load i64, ptr %v46, !tbaa !0
  store i64 %v45, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %v47
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = add nsw i64 %row, %v20
  %v53 = getelementptr inbounds i64, ptr %t, i64 90
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 89
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v52, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v50
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v63 = getelementptr float, ptr %v62, i64 %v17
  call void @llvm.prefetch.p0(ptr %v63, i32 1, i32 2, i32 1)
  %v64 = sub nsw i64 %v2, %v50
  %v65 = icmp slt i64 %v64, 8
  %v66 = select i1 %v65, i64 %v64, i64 8
  %v67 = trunc i64 %v66 to i32
  %v68 = insertelement <8 x i32> poison, i32 %v67, i64 0
  %v69 = shufflevector <8 x i32> %v68, <8 x i32> poison, <8 x i32> zeroinitializer
  %v70 = icmp sgt <8 x i32> %v69, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v71 = bitcast <8 x i1> %v70 to i8
  %v72 = icmp eq i8 %v71, -1
  br i1 %v72, label %e73.then, label %e73.else
e73.then:
  store <8 x float> %v61, ptr %v62, align 4, !tbaa !1
  br label %e73.end
e73.else:
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v61, ptr %v62, i32 4, <8 x i1> %v70), !tbaa !1
  br label %e73.end
e73.end:
  %v74 = add nsw i64 %v50, 8
  store i64 %v74, ptr %v49
  br label %l48.test
l48.end:
  %v75 = add nsw i64 %v20, 1
  store i64 %v75, ptr %v19
  br label %l18.test
l18.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v16 = alloca i64
  %v31 = alloca i64
  %v38 = alloca i64
  %v54 = alloca i64
  %v75 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 80
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = icmp eq i64 %v12, 1
  br i1 %v13, label %e14.then, label %e14.else
e14.then:
  store i64 %begin, ptr %v16
  br label %l15.test
l15.test:
  %v17 = load i64, ptr %v16
  %v18 = icmp slt i64 %v17, %end
  br i1 %v18, label %l15.body, label %l15.end
l15.body:
  %v19 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v20 = load i64, ptr %v19
  %v21 = add nsw i64 %v17, 1
  %v22 = getelementptr inbounds i64, ptr %v2, i64 %v21
  %v23 = load i64, ptr %v22
  %v24 = sub nsw i64 %v23, %v20
  %v25 = sub nsw i64 %v20, %v4
  %v26 = getelementptr inbounds i64, ptr %t, i64 3
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = icmp eq i64 %v27, 1
  br i1 %v28, label %e29.then, label %e29.else
e29.then:
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v24
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = add nsw i64 %v32, 1
  call void @pass3(ptr %t, i64 %v25, i64 %v32, i64 %v34, i64 %v17)
  call void @pass4(ptr %t, i64 %v25, i64 %v32, i64 %v34, i64 %v17)
  %v35 = add nsw i64 %v32, 1
  store i64 %v35, ptr %v31
  br label %l30.test
l30.end:
  br label %e29.end
e29.else:
  call void @pass3(ptr %t, i64 %v25, i64 0, i64 %v24, i64 %v17)
  call void @pass4(ptr %t, i64 %v25, i64 0, i64 %v24, i64 %v17)
  br label %e29.end
e29.end:
  %v36 = add nsw i64 %v17, 1
  store i64 %v36, ptr %v16
  br label %l15.test
l15.end:
  br label %e14.end
e14.else:
  store i64 %begin, ptr %v38
  br label %l37.test
l37.test:
  %v39 = load i64, ptr %v38
  %v40 = icmp slt i64 %v39, %end
  br i1 %v40, label %l37.body, label %l37.end
l37.body:
  %v41 = getelementptr inbounds i64, ptr %v2, i64 %v39
  %v42 = load i64, ptr %v41
  %v43 = add nsw i64 %v39, 1
  %v44 = getelementptr inbounds i64, ptr %v2, i64 %v43
  %v45 = load i64, ptr %v44
  %v46 = sub nsw i64 %v45, %v42
  %v47 = sub nsw i64 %v42, %v4
  call void @pass3(ptr %t, i64 %v47, i64 0, i64 %v46, i64 %v39)
  %v48 = add nsw i64 %v39, 1
  store i64 %v48, ptr %v38
  br label %l37.test
l37.end:
  %v49 = getelementptr inbounds i64, ptr %t, i64 3
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = icmp sgt i64 %v50, 1
  br i1 %v51, label %w52.then, label %w52.end
w52.then:
  call void @meet(ptr %t)
  br label %w52.end
w52.end:
  store i64 %begin, ptr %v54
  br label %l53.test
l53.test:
  %v55 = load i64, ptr %v54
  %v56 = icmp slt i64 %v55, %end
  br i1 %v56, label %l53.body, label %l53.end
l53.body:
  %v57 = getelementptr inbounds i64, ptr %v2, i64 %v55
  %v58 = load i64, ptr %v57
  %v59 = add nsw i64 %v55, 1
  %v60 = getelementptr inbounds i64, ptr %v2, i64 %v59
  %v61 = load i64, ptr %v60
  %v62 = sub nsw i64 %v61, %v58
  %v63 = sub nsw i64 %v58, %v4
  call void @pass4(ptr %t, i64 %v63, i64 0, i64 %v62, i64 %v55)
  %v64 = add nsw i64 %v55, 1
  store i64 %v64, ptr %v54
  br label %l53.test
l53.end:
  %v65 = getelementptr inbounds i64, ptr %t, i64 3
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = icmp sgt i64 %v66, 1
  br i1 %v67, label %w68.then, label %w68.end
w68.then:
  call void @meet(ptr %t)
  br label %w68.end
w68.end:
  br label %e14.end
e14.end:
  %v69 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v69)
  %v70 = getelementptr inbounds i64, ptr %t, i64 3
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = icmp sgt i64 %v71, 1
  br i1 %v72, label %w73.then, label %w73.end
w73.then:
  call void @meet(ptr %t)
  br label %w73.end
w73.end:
  store i64 %begin, ptr %v75
  br label %l74.test
l74.test:
  %v76 = load i64, ptr %v75
  %v77 = icmp slt i64 %v76, %end
  br i1 %v77, label %l74.body, label %l74.end
l74.body:
  %v78 = getelementptr inbounds i64, ptr %v2, i64 %v76
  %v79 = load i64, ptr %v78
  %v80 = add nsw i64 %v76, 1
  %v81 = getelementptr inbounds i64, ptr %v2, i64 %v80
  %v82 = load i64, ptr %v81
  %v83 = sub nsw i64 %v82, %v79
  %v84 = sub nsw i64 %v79, %v4
  call void @pass5(ptr %t, i64 %v84, i64 0, i64 %v83, i64 %v76)
  %v85 = add nsw i64 %v76, 1
  store i64 %v85, ptr %v75
  br label %l74.test
l74.end:
  %v86 = getelementptr inbounds i64, ptr %t, i64 3
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = icmp sgt i64 %v87, 1
  br i1 %v88, label %w89.then, label %w89.end
w89.then:
  call void @meet(ptr %t)
  br label %w89.end
w89.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v99 = alloca i64
  %v109 = alloca i64
  %v139 = alloca i64
  %v208 = alloca i64
  %v212 = alloca i64
  %v273 = alloca i64
  %v277 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 104
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 6
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 80
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 105
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 106
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 107
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 108
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 27
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 109
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 110
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 26
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 19
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 111
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 112
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 18
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 15
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 113
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 114
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 14
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 37
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 115
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 116
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 36
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 89
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = mul nsw i64 %v11, %v64
  %v66 = getelementptr inbounds i64, ptr %t, i64 117
  %v67 = load i64, ptr %v66, !tbaa !0
  %v68 = mul nsw i64 %v65, %v67
  %v69 = getelementptr inbounds i64, ptr %t, i64 118
  %v70 = load ptr, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v68
  %v72 = getelementptr inbounds i64, ptr %t, i64 90
  store ptr %v71, ptr %v72
  %v73 = getelementptr inbounds i64, ptr %t, i64 86
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = mul nsw i64 %v11, %v74
  %v76 = getelementptr inbounds i64, ptr %t, i64 119
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = mul nsw i64 %v75, %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 120
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v78
  %v82 = getelementptr inbounds i64, ptr %t, i64 85
  store ptr %v81, ptr %v82
  %v83 = getelementptr inbounds i64, ptr %t, i64 1
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %w86.then, label %w86.end
w86.then:
  %v87 = getelementptr inbounds i64, ptr %t, i64 108
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %t, i64 105
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = getelementptr inbounds i64, ptr %t, i64 98
  %v92 = load i64, ptr %v91, !tbaa !0
  %v93 = getelementptr inbounds i64, ptr %t, i64 121
  %v94 = load i64, ptr %v93, !tbaa !0
  %v95 = getelementptr inbounds i64, ptr %t, i64 8
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = mul nsw i64 %v94, %v96
  store i64 %v4, ptr %v99
  br label %l98.test
l98.test:
  %v100 = load i64, ptr %v99
  %v101 = icmp slt i64 %v100, %v7
  br i1 %v101, label %l98.body, label %l98.end
l98.body:
  %v102 = getelementptr inbounds i64, ptr %v9, i64 %v100
  %v103 = load i64, ptr %v102
  %v104 = add nsw i64 %v100, 1
  %v105 = getelementptr inbounds i64, ptr %v9, i64 %v104
  %v106 = load i64, ptr %v105
  %v107 = sub nsw i64 %v106, %v103
  store i64 0, ptr %v109
  br label %l108.test
l108.test:
  %v110 = load i64, ptr %v109
  %v111 = icmp slt i64 %v110, %v107
  br i1 %v111, label %l108.body, label %l108.end
l108.body:
  %v112 = getelementptr inbounds i64, ptr %t, i64 10
  %v113 = load ptr, ptr %v112, !tbaa !0
  %v114 = getelementptr inbounds i64, ptr %v113, i64 %v110
  %v115 = load i64, ptr %v114
  %v116 = getelementptr inbounds i64, ptr %t, i64 8
  %v117 = load i64, ptr %v116, !tbaa !0
  %v118 = mul nsw i64 %v100, %v117
  %v119 = add nsw i64 %v115, %v118
  %v120 = getelementptr inbounds i64, ptr %t, i64 11
  %v121 = load ptr, ptr %v120, !tbaa !0
  %v122 = getelementptr inbounds i64, ptr %v121, i64 %v110
  %v123 = load i64, ptr %v122
  %v124 = getelementptr inbounds i64, ptr %t, i64 121
  %v125 = load i64, ptr %v124, !tbaa !0
  %v126 = mul nsw i64 %v119, %v125
  %v127 = getelementptr inbounds i64, ptr %t, i64 122
  %v128 = load ptr, ptr %v127, !tbaa !0
  %v129 = getelementptr inbounds i64, ptr %t, i64 123
  %v130 = load i64, ptr %v129, !tbaa !0
  %v131 = mul nsw i64 %v123, %v130
  %v132 = add nsw i64 %v126, %v131
  %v133 = getelementptr inbounds float, ptr %v128, i64 %v132
  %v134 = sub nsw i64 %v103, %v11
  %v135 = add nsw i64 %v134, %v110
  %v136 = mul nsw i64 %v135, %v90
  %v137 = getelementptr inbounds float, ptr %v88, i64 %v136
  store i64 0, ptr %v139
  br label %l138.test
l138.test:
  %v140 = load i64, ptr %v139
  %v141 = icmp slt i64 %v140, %v92
  br i1 %v141, label %l138.body, label %l138.end
l138.body:
  %v142 = sub nsw i64 %v92, %v140
  %v143 = icmp slt i64 %v142, 8
  %v144 = select i1 %v143, i64 %v142, i64 8
  %v145 = trunc i64 %v144 to i32
  %v146 = insertelement <8 x i32> poison, i32 %v145, i64 0
  %v147 = shufflevector <8 x i32> %v146, <8 x i32> poison, <8 x i32> zeroinitializer
  %v148 = icmp sgt <8 x i32> %v147, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v149 = getelementptr inbounds float, ptr %v133, i64 %v140
  %v150 = getelementptr float, ptr %v149, i64 %v97
  call void @llvm.prefetch.p0(ptr %v150, i32 0, i32 2, i32 1)
  %v151 = getelementptr inbounds float, ptr %v133, i64 %v140
  %v152 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v151, i32 4, <8 x i1> %v148, <8 x float> zeroinitializer)
  %v153 = getelementptr inbounds float, ptr %v137, i64 %v140
  store <8 x float> %v152, ptr %v153, align 4, !tbaa !1
  %v154 = add nsw i64 %v140, 8
  store i64 %v154, ptr %v139
  br label %l138.test
l138.end:
  %v155 = add nsw i64 %v110, 1
  store i64 %v155, ptr %v109
  br label %l108.test
l108.end:
  %v156 = add nsw i64 %v100, 1
  store i64 %v156, ptr %v99
  br label %l98.test
l98.end:
  br label %w86.end
w86.end:
  %v157 = getelementptr inbounds i64, ptr %t, i64 3
  %v158 = load i64, ptr %v157, !tbaa !0
  %v159 = icmp sgt i64 %v158, 1
  br i1 %v159, label %w160.then, label %w160.end
w160.then:
  call void @meet(ptr %t)
  br label %w160.end
w160.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v161 = getelementptr inbounds i64, ptr %t, i64 124
  %v162 = load i64, ptr %v161, !tbaa !0
  %v163 = sub nsw i64 %v162, 1
  %v164 = icmp eq i64 %number, %v163
  %v165 = select i1 %v164, i64 0, i64 1
  %v166 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v167 = load i64, ptr %v166
  %v168 = sub nsw i64 %v167, %v11
  %v169 = getelementptr inbounds i64, ptr %t, i64 125
  %v170 = load ptr, ptr %v169, !tbaa !0
  %v171 = getelementptr inbounds i64, ptr %t, i64 105
  %v172 = load i64, ptr %v171, !tbaa !0
  %v173 = getelementptr inbounds i64, ptr %t, i64 108
  %v174 = load ptr, ptr %v173, !tbaa !0
  %v175 = mul nsw i64 0, %v172
  %v176 = getelementptr inbounds float, ptr %v174, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = getelementptr inbounds i64, ptr %t, i64 98
  %v179 = load i64, ptr %v178, !tbaa !0
  %v180 = getelementptr inbounds i64, ptr %t, i64 93
  %v181 = load i64, ptr %v180, !tbaa !0
  %v182 = sdiv i64 %v181, 8
  %v183 = getelementptr inbounds i64, ptr %t, i64 126
  %v184 = load ptr, ptr %v183, !tbaa !0
  call void %v184(ptr %v170, ptr %v177, i64 1, i64 %v172, i64 %v179, i64 %v168, i64 0, i64 %v168, i64 0, i64 %v182)
  %v185 = getelementptr inbounds i64, ptr %t, i64 37
  %v186 = load i64, ptr %v185, !tbaa !0
  %v187 = getelementptr inbounds i64, ptr %t, i64 36
  %v188 = load ptr, ptr %v187, !tbaa !0
  %v189 = mul nsw i64 0, %v186
  %v190 = getelementptr inbounds float, ptr %v188, i64 %v189
  %v191 = getelementptr inbounds i64, ptr %t, i64 9
  %v192 = load i64, ptr %v191, !tbaa !0
  %v193 = mul nsw i64 %v192, 4
  %v194 = getelementptr inbounds float, ptr %v190, i64 %v193
  %v195 = getelementptr inbounds i64, ptr %t, i64 127
  %v196 = load ptr, ptr %v195, !tbaa !0
  %v197 = getelementptr inbounds i64, ptr %t, i64 128
  %v198 = load ptr, ptr %v197, !tbaa !0
  %v199 = getelementptr inbounds i64, ptr %t, i64 129
  %v200 = load i64, ptr %v199, !tbaa !0
  %v201 = getelementptr inbounds i64, ptr %t, i64 130
  %v202 = load i64, ptr %v201, !tbaa !0
  %v203 = getelementptr inbounds i64, ptr %t, i64 131
  %v204 = load i64, ptr %v203, !tbaa !0
  %v205 = icmp ne i64 %v204, 0
  br i1 %v205, label %e206.then, label %e206.else
e206.then:
  store i64 %v200, ptr %v208
  br label %l207.test
l207.test:
  %v209 = load i64, ptr %v208
  %v210 = icmp slt i64 %v209, %v202
  br i1 %v210, label %l207.body, label %l207.end
l207.body:
  store i64 0, ptr %v212
  br label %l211.test
l211.test:
  %v213 = load i64, ptr %v212
  %v214 = icmp slt i64 %v213, %v168
  br i1 %v214, label %l211.body, label %l211.end
l211.body:
  %v215 = mul nsw i64 %v213, %v186
  %v216 = getelementptr inbounds float, ptr %v194, i64 %v215
  %v217 = getelementptr inbounds float, ptr %v216, i64 %v209
  %v218 = getelementptr float, ptr %v217, i64 8
  call void @llvm.prefetch.p0(ptr %v218, i32 0, i32 3, i32 1)
  %v219 = load <8 x float>, ptr %v217, align 4
  %v220 = mul nsw i64 %v213, 8
  %v221 = getelementptr inbounds float, ptr %v198, i64 %v220
  store <8 x float> %v219, ptr %v221, align 4, !tbaa !1
  %v222 = add nsw i64 %v213, 1
  store i64 %v222, ptr %v212
  br label %l211.test
l211.end:
  %v223 = getelementptr inbounds i64, ptr %t, i64 132
  %v224 = load ptr, ptr %v223, !tbaa !0
  %v225 = mul nsw i64 %v209, %v181
  %v226 = getelementptr inbounds float, ptr %v196, i64 %v225
  call void %v224(ptr %v226, i64 %v181, ptr %v198, i64 1, i64 8, ptr %v170, i64 %v168, i64 8, i64 %v182, i64 %v165)
  %v227 = add nsw i64 %v209, 8
  store i64 %v227, ptr %v208
  br label %l207.test
l207.end:
  br label %e206.end
e206.else:
  %v228 = sub nsw i64 %v202, %v200
  %v229 = getelementptr inbounds float, ptr %v194, i64 %v200
  %v230 = getelementptr inbounds i64, ptr %t, i64 132
  %v231 = load ptr, ptr %v230, !tbaa !0
  %v232 = mul nsw i64 %v200, %v181
  %v233 = getelementptr inbounds float, ptr %v196, i64 %v232
  call void %v231(ptr %v233, i64 %v181, ptr %v229, i64 1, i64 %v186, ptr %v170, i64 %v168, i64 %v228, i64 %v182, i64 %v165)
  br label %e206.end
e206.end:
  %v234 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v235 = load i64, ptr %v234
  %v236 = sub nsw i64 %v235, %v11
  %v237 = getelementptr inbounds i64, ptr %t, i64 125
  %v238 = load ptr, ptr %v237, !tbaa !0
  %v239 = getelementptr inbounds i64, ptr %t, i64 27
  %v240 = load i64, ptr %v239, !tbaa !0
  %v241 = getelementptr inbounds i64, ptr %t, i64 26
  %v242 = load ptr, ptr %v241, !tbaa !0
  %v243 = mul nsw i64 0, %v240
  %v244 = getelementptr inbounds float, ptr %v242, i64 %v243
  %v245 = getelementptr inbounds float, ptr %v244, i64 0
  %v246 = getelementptr inbounds i64, ptr %t, i64 5
  %v247 = load i64, ptr %v246, !tbaa !0
  %v248 = getelementptr inbounds i64, ptr %t, i64 9
  %v249 = load i64, ptr %v248, !tbaa !0
  %v250 = sdiv i64 %v249, 8
  %v251 = getelementptr inbounds i64, ptr %t, i64 126
  %v252 = load ptr, ptr %v251, !tbaa !0
  call void %v252(ptr %v238, ptr %v245, i64 1, i64 %v240, i64 %v247, i64 %v236, i64 0, i64 %v236, i64 0, i64 %v250)
  %v253 = getelementptr inbounds i64, ptr %t, i64 37
  %v254 = load i64, ptr %v253, !tbaa !0
  %v255 = getelementptr inbounds i64, ptr %t, i64 36
  %v256 = load ptr, ptr %v255, !tbaa !0
  %v257 = mul nsw i64 0, %v254
  %v258 = getelementptr inbounds float, ptr %v256, i64 %v257
  %v259 = getelementptr inbounds float, ptr %v258, i64 0
  %v260 = getelementptr inbounds i64, ptr %t, i64 133
  %v261 = load ptr, ptr %v260, !tbaa !0
  %v262 = getelementptr inbounds i64, ptr %t, i64 128
  %v263 = load ptr, ptr %v262, !tbaa !0
  %v264 = getelementptr inbounds i64, ptr %t, i64 134
  %v265 = load i64, ptr %v264, !tbaa !0
  %v266 = getelementptr inbounds i64, ptr %t, i64 135
  %v267 = load i64, ptr %v266, !tbaa !0
  %v268 = getelementptr inbounds i64, ptr %t, i64 131
  %v269 = load i64, ptr %v268, !tbaa !0
  %v270 = icmp ne i64 %v269, 0
  br i1 %v270, label %e271.then, label %e271.else
e271.then:
  store i64 %v265, ptr %v273
  br label %l272.test
l272.test:
  %v274 = load i64, ptr %v273
  %v275 = icmp slt i64 %v274, %v267
  br i1 %v275, label %l272.body, label %l272.end
l272.body:
  store i64 0, ptr %v277
  br label %l276.test
l276.test:
  %v278 = load i64, ptr %v277
  %v279 = icmp slt i64 %v278, %v236
  br i1 %v279, label %l276.body, label %l276.end
l276.body:
  %v280 = mul nsw i64 %v278, %v254
  %v281 = getelementptr inbounds float, ptr %v259, i64 %v280
  %v282 = getelementptr inbounds float, ptr %v281, i64 %v274
  %v283 = getelementptr float, ptr %v282, i64 8
  call void @llvm.prefetch.p0(ptr %v283, i32 0, i32 3, i32 1)
  %v284 = load <8 x float>, ptr %v282, align 4
  %v285 = mul nsw i64 %v278, 8
  %v286 = getelementptr inbounds float, ptr %v263, i64 %v285
  store <8 x float> %v284, ptr %v286, align 4, !tbaa !1
  %v287 = add nsw i64 %v278, 1
  store i64 %v287, ptr %v277
  br label %l276.test
l276.end:
  %v288 = getelementptr inbounds i64, ptr %t, i64 132
  %v289 = load ptr, ptr %v288, !tbaa !0
  %v290 = mul nsw i64 %v274, %v249
  %v291 = getelementptr inbounds float, ptr %v261, i64 %v290
  call void %v289(ptr %v291, i64 %v249, ptr %v263, i64 1, i64 8, ptr %v238, i64 %v236, i64 8, i64 %v250, i64 %v165)
  %v292 = add nsw i64 %v274, 8
  store i64 %v292, ptr %v273
  br label %l272.test
l272.end:
  br label %e271.end
e271.else:
  %v293 = sub nsw i64 %v267, %v265
  %v294 = getelementptr inbounds float, ptr %v259, i64 %v265
  %v295 = getelementptr inbounds i64, ptr %t, i64 132
  %v296 = load ptr, ptr %v295, !tbaa !0
  %v297 = mul nsw i64 %v265, %v249
  %v298 = getelementptr inbounds float, ptr %v261, i64 %v297
  call void %v296(ptr %v298, i64 %v249, ptr %v294, i64 1, i64 %v254, ptr %v238, i64 %v236, i64 %v293, i64 %v250, i64 %v165)
  br label %e271.end
e271.end:
  %v299 = getelementptr inbounds i64, ptr %t, i64 3
  %v300 = load i64, ptr %v299, !tbaa !0
  %v301 = icmp sgt i64 %v300, 1
  br i1 %v301, label %w302.then, label %w302.end
w302.then:
  call void @meet(ptr %t)
  br label %w302.end
w302.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v24 = alloca i64
  %v35 = alloca i64
  %v72 = alloca i64
  %v82 = alloca i64
  %v105 = alloca i64
  %v123 = alloca i64
  %v157 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 16
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 47
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 136
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = getelementptr inbounds i64, ptr %t, i64 5
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 9
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 137
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 138
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 11
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 17
  %v22 = load i64, ptr %v21, !tbaa !0
  store i64 0, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %v10
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v20, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v29
  %v31 = mul nsw i64 %v25, %v22
  %v32 = mul nsw i64 %v14, 0
  %v33 = add nsw i64 %v31, %v32
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v14
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v39 = sub nsw i64 %v12, %v36
  %v40 = icmp slt i64 %v39, 8
  %v41 = select i1 %v40, i64 %v39, i64 8
  %v42 = trunc i64 %v41 to i32
  %v43 = insertelement <8 x i32> poison, i32 %v42, i64 0
  %v44 = shufflevector <8 x i32> %v43, <8 x i32> poison, <8 x i32> zeroinitializer
  %v45 = icmp sgt <8 x i32> %v44, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v46 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v38, i32 4, <8 x i1> %v45, <8 x float> zeroinitializer)
  %v47 = getelementptr inbounds float, ptr %v6, i64 %v33
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v36
  store <8 x float> %v46, ptr %v48, align 4, !tbaa !1
  %v49 = getelementptr inbounds float, ptr %v8, i64 %v33
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v36
  store <8 x float> %v46, ptr %v50, align 4, !tbaa !1
  %v51 = add nsw i64 %v36, 8
  store i64 %v51, ptr %v35
  br label %l34.test
l34.end:
  %v52 = add nsw i64 %v25, 1
  store i64 %v52, ptr %v24
  br label %l23.test
l23.end:
  %v53 = getelementptr inbounds i64, ptr %t, i64 16
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 47
  %v56 = load ptr, ptr %v55, !tbaa !0
  %v57 = getelementptr inbounds i64, ptr %t, i64 136
  %v58 = load i64, ptr %v57, !tbaa !0
  %v59 = getelementptr inbounds i64, ptr %t, i64 5
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 9
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 139
  %v64 = load ptr, ptr %v63, !tbaa !0
  %v65 = getelementptr inbounds i64, ptr %t, i64 140
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = getelementptr inbounds i64, ptr %t, i64 11
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 17
  %v70 = load i64, ptr %v69, !tbaa !0
  store i64 0, ptr %v72
  br label %l71.test
l71.test:
  %v73 = load i64, ptr %v72
  %v74 = icmp slt i64 %v73, %v58
  br i1 %v74, label %l71.body, label %l71.end
l71.body:
  %v75 = getelementptr inbounds i64, ptr %v68, i64 %v73
  %v76 = load i64, ptr %v75
  %v77 = mul nsw i64 %v76, %v66
  %v78 = getelementptr inbounds float, ptr %v64, i64 %v77
  %v79 = mul nsw i64 %v73, %v70
  %v80 = add nsw i64 %v79, %v62
  store i64 0, ptr %v82
  br label %l81.test
l81.test:
  %v83 = load i64, ptr %v82
  %v84 = icmp slt i64 %v83, %v62
  br i1 %v84, label %l81.body, label %l81.end
l81.body:
  %v85 = getelementptr inbounds float, ptr %v78, i64 %v83
  %v86 = sub nsw i64 %v60, %v83
  %v87 = icmp slt i64 %v86, 8
  %v88 = select i1 %v87, i64 %v86, i64 8
  %v89 = trunc i64 %v88 to i32
  %v90 = insertelement <8 x i32> poison, i32 %v89, i64 0
  %v91 = shufflevector <8 x i32> %v90, <8 x i32> poison, <8 x i32> zeroinitializer
  %v92 = icmp sgt <8 x i32> %v91, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v93 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v85, i32 4, <8 x i1> %v92, <8 x float> zeroinitializer)
  %v94 = getelementptr inbounds float, ptr %v54, i64 %v80
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v83
  store <8 x float> %v93, ptr %v95, align 4, !tbaa !1
  %v96 = getelementptr inbounds float, ptr %v56, i64 %v80
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v83
  store <8 x float> %v93, ptr %v97, align 4, !tbaa !1
  %v98 = add nsw i64 %v83, 8
  store i64 %v98, ptr %v82
  br label %l81.test
l81.end:
  %v99 = add nsw i64 %v73, 1
  store i64 %v99, ptr %v72
  br label %l71.test
l71.end:
  %v100 = getelementptr inbounds i64, ptr %t, i64 141
  %v101 = load ptr, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds i64, ptr %t, i64 142
  %v103 = load i64, ptr %v102, !tbaa !0
  store i64 0, ptr %v105
  br label %l104.test
l104.test:
  %v106 = load i64, ptr %v105
  %v107 = icmp slt i64 %v106, %v103
  br i1 %v107, label %l104.body, label %l104.end
l104.body:
  %v108 = getelementptr inbounds float, ptr %v101, i64 %v106
  store <8 x float> zeroinitializer, ptr %v108, align 4
  %v109 = add nsw i64 %v106, 8
  store i64 %v109, ptr %v105
  br label %l104.test
l104.end:
  br label %w4.end
w4.end:
  %v110 = getelementptr inbounds i64, ptr %t, i64 3
  %v111 = load i64, ptr %v110, !tbaa !0
  %v112 = icmp sgt i64 %v111, 1
  br i1 %v112, label %w113.then, label %w113.end
w113.then:
  call void @meet(ptr %t)
  br label %w113.end
w113.end:
  %v114 = getelementptr inbounds i64, ptr %t, i64 124
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = getelementptr inbounds i64, ptr %t, i64 143
  %v117 = load ptr, ptr %v116, !tbaa !0
  %v118 = getelementptr inbounds i64, ptr %t, i64 104
  %v119 = load ptr, ptr %v118, !tbaa !0
  %v120 = getelementptr inbounds i64, ptr %t, i64 6
  %v121 = load ptr, ptr %v120, !tbaa !0
  store i64 0, ptr %v123
  br label %l122.test
l122.test:
  %v124 = load i64, ptr %v123
  %v125 = icmp slt i64 %v124, %v115
  br i1 %v125, label %l122.body, label %l122.end
l122.body:
  %v126 = sub nsw i64 %v115, 1
  %v127 = sub nsw i64 %v126, %v124
  %v128 = icmp ne ptr %v117, null
  br i1 %v128, label %w129.then, label %w129.end
w129.then:
  %v130 = getelementptr inbounds i64, ptr %v119, i64 %v127
  %v131 = load i64, ptr %v130
  %v132 = add nsw i64 %v131, 1
  %v133 = getelementptr inbounds i64, ptr %v121, i64 %v132
  %v134 = load i64, ptr %v133
  %v135 = getelementptr inbounds i64, ptr %v121, i64 %v131
  %v136 = load i64, ptr %v135
  %v137 = sub nsw i64 %v134, %v136
  %v138 = getelementptr inbounds i64, ptr %t, i64 144
  %v139 = load ptr, ptr %v138, !tbaa !0
  %v140 = icmp ne ptr %v139, null
  br i1 %v140, label %w141.then, label %w141.end
w141.then:
  %v142 = getelementptr inbounds i64, ptr %t, i64 1
  %v143 = load i64, ptr %v142, !tbaa !0
  %v144 = icmp eq i64 %v143, 0
  br i1 %v144, label %w145.then, label %w145.end
w145.then:
  %v146 = getelementptr inbounds i64, ptr %t, i64 27
  %v147 = load i64, ptr %v146, !tbaa !0
  %v148 = getelementptr inbounds i64, ptr %t, i64 136
  %v149 = load i64, ptr %v148, !tbaa !0
  %v150 = mul nsw i64 %v149, %v147
  %v151 = mul nsw i64 %v127, %v150
  %v152 = getelementptr inbounds float, ptr %v139, i64 %v151
  %v153 = getelementptr inbounds i64, ptr %t, i64 110
  %v154 = load ptr, ptr %v153, !tbaa !0
  %v155 = mul nsw i64 %v137, %v147
  store i64 0, ptr %v157
  br label %l156.test
l156.test:
  %v158 = load i64, ptr %v157
  %v159 = icmp slt i64 %v158, %v155
  br i1 %v159, label %l156.body, label %l156.end
l156.body:
  %v160 = getelementptr inbounds float, ptr %v152, i64 %v158
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = getelementptr inbounds float, ptr %v154, i64 %v158
  store <8 x float> %v161, ptr %v162, align 4, !tbaa !1
  %v163 = add nsw i64 %v158, 8
  store i64 %v163, ptr %v157
  br label %l156.test
l156.end:
  br label %w145.end
w145.end:
  %v164 = getelementptr inbounds i64, ptr %t, i64 3
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = icmp sgt i64 %v165, 1
  br i1 %v166, label %w167.then, label %w167.end
w167.then:
  call void @meet(ptr %t)
  br label %w167.end
w167.end:
  br label %w141.end
w141.end:
  %v168 = getelementptr inbounds i64, ptr %t, i64 145
  %v169 = load ptr, ptr %v168, !tbaa !0
  call void %v117(ptr %v169, i64 %v127)
  br label %w129.end
w129.end:
  call void @block(ptr %t, i64 %v127)
  %v170 = add nsw i64 %v124, 1
  store i64 %v170, ptr %v123
  br label %l122.test
l122.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 146
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 147
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 148
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

